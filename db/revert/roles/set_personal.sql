-- Revert guildkeeper:roles/set_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles.set_personal;

commit;
