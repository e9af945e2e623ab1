-- Deploy guildkeeper:desk/set_question to pg

begin;
set local role guildkeeper_owner;

create function desk.set_question(
  guild_id bigint,
  type text,
  place integer,
  label text,
  kind desk.question_kind default 'text',
  placeholder text default null,
  is_required boolean default true,
  shortest numeric default 0,
  longest numeric default 1000,
  choices text[] default '{}',
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null
)
returns desk.question
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_question desk.question;
  v_call app.call := app._open_call(
    set_question.guild_id, 'desk.set_question',
    jsonb_build_object(
      'type', set_question.type, 'place', set_question.place, 'label', set_question.label, 'kind', set_question.kind,
      'placeholder', set_question.placeholder, 'is_required', set_question.is_required, 'shortest', set_question.shortest,
      'longest', set_question.longest, 'choices', set_question.choices
    ), set_question.actor_id, set_question.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_question, v_call.result);
  end if;
  perform desk._require_lead(set_question.guild_id, set_question.actor_id, facts);
  -- Before they become integers, which hold no more than two thousand million.
  if not (coalesce(set_question.shortest, 0) between 0 and 1000 and coalesce(set_question.longest, 1000) between 1 and 1000) then
    perform app._refuse('invalid_question');
  end if;
  v_question.guild_id := set_question.guild_id;
  v_question.type_number := (desk._require_type(set_question.guild_id, set_question.type)).number;
  v_question.place := coalesce(set_question.place, desk._free_place(v_question.guild_id, v_question.type_number));
  v_question.label := btrim(set_question.label);
  v_question.kind := coalesce(set_question.kind, 'text');
  v_question.placeholder := nullif(btrim(set_question.placeholder), '');
  v_question.is_required := coalesce(set_question.is_required, true);
  v_question.shortest := coalesce(set_question.shortest, 0);
  v_question.longest := coalesce(set_question.longest, 1000);
  v_question.choices := coalesce(set_question.choices, '{}');
  perform desk._check_question(v_question);

  delete from desk.question q
  where (q.guild_id, q.type_number, q.place) = (v_question.guild_id, v_question.type_number, v_question.place);
  insert into desk.question select (v_question).*;
  perform app._close_call(set_question.guild_id, v_call, to_jsonb(v_question));
  return v_question;
end;
$$;

comment on function desk.set_question is
'The question at a place (1 to 5; null: the first that is free) of the form of a type of tickets.
Refuses: U0GLD, U0TLD, U0TTY, U0TQU, U0KEY.';

grant usage on type desk.question to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.set_question to guildkeeper_bot, guildkeeper_admin;

commit;
