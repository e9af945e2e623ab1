-- Verify guildkeeper:stats/_plan_report on pg

begin;

select 'stats._plan_report'::regproc;

rollback;
