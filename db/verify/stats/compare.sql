-- Verify guildkeeper:stats/compare on pg

begin;

select 'stats.compare'::regproc;

rollback;
