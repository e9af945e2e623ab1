-- Deploy guildkeeper:privacy/_known_result to pg

begin;
set local role guildkeeper_owner;

create function privacy._known_result(guild_id bigint, function text, key text)
returns bigint
language sql stable
as $$
  select a.result::bigint
  from app.audit a
  where a.guild_id = _known_result.guild_id and a.key = _known_result.key and a.function = _known_result.function
$$;

comment on function privacy._known_result is
'What the call with that key returned; null: there was none. app._open_call cannot tell: it compares who asked, which is
forgotten.';

commit;
