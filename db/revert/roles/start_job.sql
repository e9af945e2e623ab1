-- Revert guildkeeper:roles/start_job from pg

begin;
set local role guildkeeper_owner;

drop function roles.start_job;

commit;
