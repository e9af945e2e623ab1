-- Verify guildkeeper:moderation/plan_purge on pg

begin;

select 'moderation.plan_purge'::regproc;

rollback;
