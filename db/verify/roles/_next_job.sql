-- Verify guildkeeper:roles/_next_job on pg

begin;

select 'roles._next_job'::regproc;

rollback;
