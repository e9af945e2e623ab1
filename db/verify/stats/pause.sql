-- Verify guildkeeper:stats/pause on pg

begin;

select 'stats.pause'::regclass;

rollback;
