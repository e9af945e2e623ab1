-- Verify guildkeeper:reports/_plan_report on pg

begin;

select 'reports._plan_report'::regproc;

rollback;
