-- Verify guildkeeper:roles/_show_job on pg

begin;

select 'roles._show_job'::regproc;

rollback;
