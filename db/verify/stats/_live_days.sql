-- Verify guildkeeper:stats/_live_days on pg

begin;

select 'stats._live_days'::regproc;

rollback;
