-- Revert guildkeeper:roles/pause_job from pg

begin;
set local role guildkeeper_owner;

drop function roles.pause_job;

commit;
