-- Revert guildkeeper:roles/drop_autorole from pg

begin;
set local role guildkeeper_owner;

drop function roles.drop_autorole;

commit;
