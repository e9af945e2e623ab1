-- Verify guildkeeper:roles/_autorole_due on pg

begin;

select 'roles._autorole_due'::regproc;

rollback;
