-- Verify guildkeeper:stats/remove_counter on pg

begin;

select 'stats.remove_counter'::regproc;

rollback;
