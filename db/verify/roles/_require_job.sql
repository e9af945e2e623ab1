-- Verify guildkeeper:roles/_require_job on pg

begin;

select 'roles._require_job'::regproc;

rollback;
