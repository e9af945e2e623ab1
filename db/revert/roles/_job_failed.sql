-- Revert guildkeeper:roles/_job_failed from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._job_failed');
drop function roles._job_failed;

commit;
