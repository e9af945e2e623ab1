-- Revert guildkeeper:leveling/draft_role_job from pg

begin;
set local role guildkeeper_owner;

drop function leveling.draft_role_job;

commit;
