-- Revert guildkeeper:channels/plan_purge from pg

begin;
set local role guildkeeper_owner;

drop function channels.plan_purge;
drop type channels.purge_plan;

commit;
