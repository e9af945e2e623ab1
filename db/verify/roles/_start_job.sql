-- Verify guildkeeper:roles/_start_job on pg

begin;

select 'roles._start_job'::regproc;

rollback;
