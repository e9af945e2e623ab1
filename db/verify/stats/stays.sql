-- Verify guildkeeper:stats/stays on pg

begin;

select 'stats.stays'::regclass;

rollback;
