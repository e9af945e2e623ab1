-- Revert guildkeeper:roles/_hold_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._hold_job;

commit;
