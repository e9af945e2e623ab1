-- Verify guildkeeper:roles/_draft_job on pg

begin;

select 'roles._draft_job'::regproc;

rollback;
