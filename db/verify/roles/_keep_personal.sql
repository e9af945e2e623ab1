-- Verify guildkeeper:roles/_keep_personal on pg

begin;

select 'roles._keep_personal'::regproc;

rollback;
