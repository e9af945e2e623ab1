-- Deploy guildkeeper:desk/remove_question to pg

begin;
set local role guildkeeper_owner;

create function desk.remove_question(
  guild_id bigint,
  type text,
  place integer,
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
    remove_question.guild_id, 'desk.remove_question',
    jsonb_build_object('type', remove_question.type, 'place', remove_question.place), remove_question.actor_id,
    remove_question.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_question, v_call.result);
  end if;
  perform desk._require_lead(remove_question.guild_id, remove_question.actor_id, facts);
  delete from desk.question q
  where q.guild_id = remove_question.guild_id
    and q.type_number = (desk._require_type(remove_question.guild_id, remove_question.type)).number
    and q.place = remove_question.place
  returning q.* into v_question;
  if not found then
    perform app._refuse('no_such_question', coalesce(remove_question.place::text, 'null'));
  end if;
  perform app._close_call(remove_question.guild_id, v_call, to_jsonb(v_question));
  return v_question;
end;
$$;

comment on function desk.remove_question is
'Takes a question from the form of a type of tickets, and returns it.
Refuses: U0GLD, U0TLD, U0TTY, U0TQU, U0KEY.';

grant execute on function desk.remove_question to guildkeeper_bot, guildkeeper_admin;

commit;
