-- Verify guildkeeper:stats/responses on pg

begin;

select 'stats.responses'::regproc;

rollback;
