-- Verify guildkeeper:stats/gap on pg

begin;

select 'stats.gap'::regclass;

rollback;
