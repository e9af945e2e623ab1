-- Revert guildkeeper:roles/_autorole_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._autorole_due');
drop function roles._autorole_due;

commit;
