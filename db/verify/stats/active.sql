-- Verify guildkeeper:stats/active on pg

begin;

select 'stats.active'::regproc;

rollback;
