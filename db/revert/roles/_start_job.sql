-- Revert guildkeeper:roles/_start_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._start_job;

commit;
