-- Verify guildkeeper:roles/_flaw on pg

begin;

select 'roles._flaw'::regproc;

rollback;
