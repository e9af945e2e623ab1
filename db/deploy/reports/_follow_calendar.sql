-- Deploy guildkeeper:reports/_follow_calendar to pg

begin;
set local role guildkeeper_owner;

create function reports._follow_calendar()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform reports._plan_report(r, now()) from reports.report r where r.guild_id = new.guild_id;
  return null;
end;
$$;

comment on function reports._follow_calendar is
'After a change of a guild''s time zone, or of the day with which its weeks begin, reports are planned anew.';

create trigger reports_follow_calendar
after update of time_zone on app.settings
for each row when (new.time_zone is distinct from old.time_zone)
execute function reports._follow_calendar();

create trigger reports_follow_calendar
after update of week_start on stats.settings
for each row when (new.week_start is distinct from old.week_start)
execute function reports._follow_calendar();

commit;
