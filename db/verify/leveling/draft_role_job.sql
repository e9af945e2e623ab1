-- Verify guildkeeper:leveling/draft_role_job on pg

begin;

select 'leveling.draft_role_job'::regproc;

rollback;
