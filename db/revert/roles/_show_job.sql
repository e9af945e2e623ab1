-- Revert guildkeeper:roles/_show_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._show_job;

commit;
