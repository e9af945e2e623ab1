-- Revert guildkeeper:app/_require_assignable_role from pg

begin;
set local role guildkeeper_owner;

drop function app._require_assignable_role;

commit;
