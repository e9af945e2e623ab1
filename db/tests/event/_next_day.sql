-- Specification of event._next_day: every guild has its own second of the day.

begin;
select plan(7);

create function pg_temp.guild(second bigint) returns bigint language sql return (86400 * 1000 + second) << 22;

select is(
  event._next_day(pg_temp.guild(w.second), w.at::timestamptz), w.expected::timestamptz,
  format('second %s of the day, seen from %s', w.second, w.at)
)
from (values
  (3600, '2026-01-01 00:59:59Z', '2026-01-01 01:00Z'), (3600, '2026-01-01 01:00:00Z', '2026-01-02 01:00Z'),
  (0, '2026-01-01 00:00Z', '2026-01-02 00:00Z'), (86399, '2026-01-01 00:00Z', '2026-01-01 23:59:59Z')
) as w (second, at, expected);

set local time zone 'Europe/Berlin';
select is(
  event._next_day(pg_temp.guild(3600), '2026-03-29 01:00Z'), '2026-03-30 01:00Z'::timestamptz,
  'a day is that of UTC and has 24 hours, whatever the session''s time zone'
);
select is(
  (
    select count(distinct event._next_day(app.snowflake_at(now() - n * interval '665281.234 seconds'), '2026-01-01Z'))
    from generate_series(1, 500) n
  ), 500::bigint,
  'guilds made at different times do not come at once'
);
select ok(
  (
    select bool_and(event._next_day(id, '2026-01-01Z') - '2026-01-01Z' between '1 second' and '1 day')
    from unnest(array[1, 9223372036854775807]) as id
  ), 'each comes within a day'
);

select * from finish();
rollback;
