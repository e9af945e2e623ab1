-- Revert guildkeeper:roles/_read_filter from pg

begin;
set local role guildkeeper_owner;

drop function roles._read_filter;

commit;
