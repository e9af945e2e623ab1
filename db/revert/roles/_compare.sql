-- Revert guildkeeper:roles/_compare from pg

begin;
set local role guildkeeper_owner;

drop function roles._compare;

commit;
