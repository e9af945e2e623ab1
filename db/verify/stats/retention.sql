-- Verify guildkeeper:stats/retention on pg

begin;

select 'stats.retention'::regproc;

rollback;
