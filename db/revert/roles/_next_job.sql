-- Revert guildkeeper:roles/_next_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._next_job;

commit;
