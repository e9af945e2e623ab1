-- Verify guildkeeper:roles/_schedule_job on pg

begin;

select 'roles._schedule_job'::regproc;

rollback;
