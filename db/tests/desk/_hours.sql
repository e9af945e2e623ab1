-- Specification of desk._hours: working hours, over midnight, holidays and changes of the clock.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select is(desk._hours(1, 1, tests.h(), tests.h(1)), '{["2026-01-01 12:00+00","2026-01-01 13:00+00")}', 'without any, always');
select tests.configure('app.time_zone', 'Europe/Berlin');
insert into desk.working_hours
select 1, 0, d, v.opens, v.closes
from generate_series(1, 5) d cross join (values (time '09:00', time '12:00'), ('13:00', '17:00')) v (opens, closes);
select is(
  desk._hours(1, 1, '2026-01-02 00:00+01', '2026-01-03 00:00+01'),
  '{["2026-01-02 09:00+01","2026-01-02 12:00+01"),["2026-01-02 13:00+01","2026-01-02 17:00+01")}', 'a day with a break'
);
select is(
  desk._hours(1, 1, '2026-01-02 11:30+01', '2026-01-02 13:30+01'),
  '{["2026-01-02 11:30+01","2026-01-02 12:00+01"),["2026-01-02 13:00+01","2026-01-02 13:30+01")}', 'less than a day'
);
insert into desk.holiday values (1, '2026-01-02');
select is(desk._hours(1, 1, '2026-01-02 00:00+01', '2026-01-05 00:00+01'), '{}', 'a holiday, and a weekend');
insert into desk.working_hours values (1, 1, 6, '22:00', '04:00');
select is(
  desk._hours(1, 1, '2026-01-05 00:00+01', '2026-01-12 00:00+01'),
  '{["2026-01-10 22:00+01","2026-01-11 04:00+01")}', 'a type''s own take the place of all others, over midnight'
);
select is(
  (select sum(upper(r) - lower(r)) from unnest(desk._hours(1, 1, '2026-03-28 12:00+01', '2026-03-29 12:00+02')) r),
  '5 hours', 'the night in which the clock goes forward is an hour shorter'
);
select is(
  (select sum(upper(r) - lower(r)) from unnest(desk._hours(1, 1, '2026-10-24 12:00+02', '2026-10-25 12:00+01')) r),
  '7 hours', 'the other is an hour longer'
);

select * from finish();
rollback;
