-- Revert guildkeeper:reports/_follow_calendar from pg

begin;
set local role guildkeeper_owner;

drop trigger reports_follow_calendar on app.settings;
drop trigger reports_follow_calendar on stats.settings;
drop function reports._follow_calendar;

commit;
