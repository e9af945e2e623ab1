-- Revert guildkeeper:roles/_change_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._change_job;

commit;
