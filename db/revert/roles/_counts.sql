-- Revert guildkeeper:roles/_counts from pg

begin;
set local role guildkeeper_owner;

drop function roles._counts;

commit;
