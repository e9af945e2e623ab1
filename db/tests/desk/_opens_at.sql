-- Specification of desk._opens_at: when somebody is there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is(desk._opens_at(1, 1, tests.h()), tests.h(), 'without working hours, now');
insert into desk.working_hours select 1, 0, d, '09:00', '17:00' from generate_series(1, 5) d;
select is(desk._opens_at(1, 1, '2026-01-03 15:00Z'), '2026-01-05 09:00Z', 'after a weekend');
delete from desk.working_hours;
insert into desk.working_hours values (1, 0, 1, '09:00', '17:00');
insert into desk.holiday select 1, d from generate_series(date '2026-01-01', '2026-12-31', '1 day') d;
select is(desk._opens_at(1, 1, tests.h()), null, 'never, as all days are holidays');

select * from finish();
rollback;
