-- Verify guildkeeper:moderation/points on pg

begin;

select 'moderation.points'::regproc;

rollback;
