-- Revert guildkeeper:roles/undo_job from pg

begin;
set local role guildkeeper_owner;

drop function roles.undo_job;

commit;
