-- Specification of reports._next_report: when a report is posted next.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(7);

create function pg_temp.next(every text, hour integer, at timestamptz) returns timestamptz language sql as $$
  select reports._next_report(row(1, 101, every, 'messages', hour, null, null, null), at)
$$;
select is(pg_temp.next('day', 9, '2026-01-08 08:59Z'), '2026-01-08 09:00Z'::timestamptz, 'today, if it is not yet time');
select is(pg_temp.next('day', 9, '2026-01-08 09:00Z'), '2026-01-09 09:00Z'::timestamptz, 'else the day after');
select is(pg_temp.next('week', 0, '2026-01-08 12:00Z'), '2026-01-12 00:00Z'::timestamptz, 'as soon as the week is over');
select is(pg_temp.next('month', 9, '2026-01-31 12:00Z'), '2026-02-01 09:00Z'::timestamptz, 'on the first of a month');
select tests.configure('app.time_zone', 'Europe/Berlin');
select is(pg_temp.next('day', 9, '2026-03-28 12:00Z'), '2026-03-29 07:00Z'::timestamptz, 'by the clocks of here');
select is(pg_temp.next('day', 2, '2026-03-28 12:00Z'), '2026-03-29 01:00Z'::timestamptz, 'also at an hour that a day lacks');

insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values ((601::bigint << 22) + 1, 'Far', 9, 8, 10);
select is(
  reports._next_report(row((601::bigint << 22) + 1, 101, 'day', 'messages', 9, null, null, null), '2026-01-08 09:00Z'),
  '2026-01-08 09:00:01Z'::timestamptz, 'each guild at its own second'
);

select * from finish();
rollback;
