-- Revert guildkeeper:roles/autorole from pg

begin;
set local role guildkeeper_owner;

drop table roles.autorole;
drop type roles.audience;

commit;
