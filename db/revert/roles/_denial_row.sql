-- Revert guildkeeper:roles/_denial_row from pg

begin;
set local role guildkeeper_owner;

drop function roles._denial_row;
drop type roles.denial_row;

commit;
