-- Verify guildkeeper:stats/stay on pg

begin;

select 'stats.stay'::regclass;

rollback;
