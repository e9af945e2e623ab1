-- Verify guildkeeper:stats/size on pg

begin;

select 'stats.size'::regclass;

rollback;
