-- Verify guildkeeper:roles/_rehearse_job on pg

begin;

select 'roles._rehearse_job'::regproc;

rollback;
