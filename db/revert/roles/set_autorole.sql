-- Revert guildkeeper:roles/set_autorole from pg

begin;
set local role guildkeeper_owner;

drop function roles.set_autorole;

commit;
