-- Revert guildkeeper:stats/_follow_calendar from pg

begin;
set local role guildkeeper_owner;

drop trigger stats_follow_calendar on app.settings;
drop trigger follow_calendar on stats.settings;
drop function stats._follow_calendar;

commit;
