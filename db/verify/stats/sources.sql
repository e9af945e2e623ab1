-- Verify guildkeeper:stats/sources on pg

begin;

select 'stats.sources'::regproc;

rollback;
