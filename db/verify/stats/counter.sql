-- Verify guildkeeper:stats/counter on pg

begin;

select 'stats.counter'::regclass;

rollback;
