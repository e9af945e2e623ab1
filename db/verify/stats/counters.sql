-- Verify guildkeeper:stats/counters on pg

begin;

select 'stats.counters'::regproc;

rollback;
