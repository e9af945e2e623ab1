-- Specification of desk._worked: how long staff had.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is(desk._worked(1, 1, tests.h(), tests.h(30)), '30:00:00', 'without working hours, all the time');
select is(desk._worked(1, 1, tests.h(1), tests.h()), '0', 'never less than none');
insert into desk.working_hours select 1, 0, d, '09:00', '17:00' from generate_series(1, 5) d;
insert into desk.holiday values (1, '2026-04-06');
select is(
  desk._worked(1, 1, '2026-04-03 16:00Z', '2026-04-07 10:00Z'), '2 hours', 'from Friday evening over Easter Monday'
);

select * from finish();
rollback;
