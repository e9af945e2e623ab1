-- Revert guildkeeper:roles/wearers from pg

begin;
set local role guildkeeper_owner;

drop function roles.wearers;
drop type roles.wearers_row;

commit;
