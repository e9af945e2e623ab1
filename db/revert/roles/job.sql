-- Revert guildkeeper:roles/job from pg

begin;
set local role guildkeeper_owner;

drop function roles.job;

commit;
