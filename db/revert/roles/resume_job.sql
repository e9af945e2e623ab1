-- Revert guildkeeper:roles/resume_job from pg

begin;
set local role guildkeeper_owner;

drop function roles.resume_job;

commit;
