-- Verify guildkeeper:stats/_follow_calendar on pg

begin;

select 'stats._follow_calendar'::regproc;

rollback;
