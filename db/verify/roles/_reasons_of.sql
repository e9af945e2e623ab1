-- Verify guildkeeper:roles/_reasons_of on pg

begin;

select 'roles._reasons_of'::regproc;

rollback;
