-- Verify guildkeeper:roles/_work_slice on pg

begin;

select 'roles._work_slice'::regproc;

rollback;
