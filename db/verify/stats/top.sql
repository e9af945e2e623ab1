-- Verify guildkeeper:stats/top on pg

begin;

select 'stats.top'::regproc;

rollback;
