-- Verify guildkeeper:stats/selfcheck on pg

begin;

select 'stats.selfcheck'::regproc;

rollback;
