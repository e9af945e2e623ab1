-- Revert guildkeeper:roles/rehearse_autorole from pg

begin;
set local role guildkeeper_owner;

drop function roles.rehearse_autorole;

commit;
