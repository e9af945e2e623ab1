-- Revert guildkeeper:roles/_work_job from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._work_job');
drop function roles._work_job;

commit;
