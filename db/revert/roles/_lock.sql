-- Revert guildkeeper:roles/_lock from pg

begin;
set local role guildkeeper_owner;

drop function roles._lock;

commit;
