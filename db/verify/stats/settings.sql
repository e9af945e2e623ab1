-- Verify guildkeeper:stats/settings on pg

begin;

select 'stats.settings'::regclass;

rollback;
