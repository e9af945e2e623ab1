-- Verify guildkeeper:roles/_end_denial on pg

begin;

select 'roles._end_denial'::regproc;

rollback;
