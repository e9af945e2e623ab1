-- Revert guildkeeper:roles/_job_posted from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._job_posted');
drop function roles._job_posted;

commit;
