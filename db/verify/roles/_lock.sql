-- Verify guildkeeper:roles/_lock on pg

begin;

select 'roles._lock'::regproc;

rollback;
