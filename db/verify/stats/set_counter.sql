-- Verify guildkeeper:stats/set_counter on pg

begin;

select 'stats.set_counter'::regproc;

rollback;
