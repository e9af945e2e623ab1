-- Specification of reports._follow_calendar: reports follow the clocks of the guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select reports.schedule_report(1, 101, 'week', hour => 9);
create function pg_temp.planned() returns text language sql as $$
  select to_char(d.run_at at time zone s.time_zone, 'FMDay HH24:MI')
  from outbox.due d join app.settings s on s.guild_id = d.guild_id
  where d.key = 'reports.report 101 week' and d.finished_at is null
$$;
select tests.configure('app.time_zone', 'Asia/Tokyo');
select is(pg_temp.planned(), 'Monday 09:00', 'at the same hour of another zone');
select tests.configure('stats.week_start', 'saturday');
select is(pg_temp.planned(), 'Saturday 09:00', 'when the week is over');

select * from finish();
rollback;
