-- Verify guildkeeper:roles/job on pg

begin;

select 'roles.job'::regproc;

rollback;
