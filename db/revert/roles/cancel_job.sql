-- Revert guildkeeper:roles/cancel_job from pg

begin;
set local role guildkeeper_owner;

drop function roles.cancel_job;

commit;
