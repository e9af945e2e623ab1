-- Revert guildkeeper:roles/_is_slice_under_way from pg

begin;
set local role guildkeeper_owner;

drop function roles._is_slice_under_way;

commit;
