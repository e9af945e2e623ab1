-- Revert guildkeeper:roles/autoroles from pg

begin;
set local role guildkeeper_owner;

drop function roles.autoroles;
drop type roles.autorole_row;

commit;
