-- Deploy guildkeeper:desk/_saved_text to pg

begin;
set local role guildkeeper_owner;

create function desk._saved_text(guild_id bigint, name text)
returns text
language plpgsql stable
as $$
declare
  v_text text;
begin
  select r.text into v_text
  from desk.saved_reply r
  where r.guild_id = _saved_text.guild_id and r.name = btrim(_saved_text.name)
  order by r.language::text = app.spoken(_saved_text.guild_id) desc, r.language
  limit 1;
  if not found then
    perform app._refuse('no_such_saved_reply', left(_saved_text.name, 50));
  end if;
  return v_text;
end;
$$;

comment on function desk._saved_text is
'What a saved reply says, in the guild''s language if there is one; refuses one that there is not (U0TSR).';

commit;
