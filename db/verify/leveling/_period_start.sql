-- Verify guildkeeper:leveling/_period_start on pg

begin;

select 'leveling._period_start'::regproc;

rollback;
