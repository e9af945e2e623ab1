-- Revert guildkeeper:roles/_draft_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._draft_job;

commit;
