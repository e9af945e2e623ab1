-- Revert guildkeeper:app/_is_assignable_role from pg

begin;
set local role guildkeeper_owner;

drop function app._is_assignable_role;

commit;
