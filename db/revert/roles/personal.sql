-- Revert guildkeeper:roles/personal from pg

begin;
set local role guildkeeper_owner;

drop table roles.personal;

commit;
