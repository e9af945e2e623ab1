-- Revert guildkeeper:roles/_rehearse_job from pg

begin;
set local role guildkeeper_owner;

drop function roles._rehearse_job;
drop type roles.rehearsal;

commit;
