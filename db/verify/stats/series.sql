-- Verify guildkeeper:stats/series on pg

begin;

select 'stats.series'::regproc;

rollback;
