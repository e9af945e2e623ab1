-- Verify guildkeeper:stats/message on pg

begin;

select 'stats.message'::regclass;

rollback;
