-- Verify guildkeeper:stats/gaps on pg

begin;

select 'stats.gaps'::regclass;

rollback;
