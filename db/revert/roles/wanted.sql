-- Revert guildkeeper:roles/wanted from pg

begin;
set local role guildkeeper_owner;

drop function roles.wanted;
drop type roles.wanted_row;

commit;
