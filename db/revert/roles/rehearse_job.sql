-- Revert guildkeeper:roles/rehearse_job from pg

begin;
set local role guildkeeper_owner;

drop function roles.rehearse_job;

commit;
