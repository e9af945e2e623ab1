-- Verify guildkeeper:reports/_follow_calendar on pg

begin;

select 'reports._follow_calendar'::regproc;

rollback;
