-- Revert guildkeeper:roles/_schedule_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._schedule_job;

commit;
