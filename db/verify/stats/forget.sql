-- Verify guildkeeper:stats/forget on pg

begin;

select 'stats.forget'::regproc;

rollback;
