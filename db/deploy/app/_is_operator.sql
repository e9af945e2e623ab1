-- Deploy guildkeeper:app/_is_operator to pg

begin;
set local role guildkeeper_owner;

create function app._is_operator()
returns boolean
language sql stable
return pg_has_role(session_user, 'guildkeeper_admin', 'member') or pg_has_role(session_user, 'guildkeeper_owner', 'member');

comment on function app._is_operator is
'Whether who is connected is an operator: who logged in counts, whatever they became since. The bot is none.';

commit;
