-- Revert guildkeeper:roles/drop_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles.drop_personal;

commit;
