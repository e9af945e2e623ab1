-- Revert guildkeeper:roles/_personal_row from pg

begin;
set local role guildkeeper_owner;

drop function roles._personal_row;
drop type roles.personal_row;

commit;
