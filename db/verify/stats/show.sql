-- Verify guildkeeper:stats/show on pg

begin;

select 'stats.show'::regproc;

rollback;
