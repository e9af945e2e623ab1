-- Revert guildkeeper:moderation/plan_purge from pg

begin;
set local role guildkeeper_owner;

drop function moderation.plan_purge;
drop type moderation.purge_plan;

commit;
