-- Revert guildkeeper:roles/_until from pg

begin;
set local role guildkeeper_owner;

drop function roles._until;

commit;
