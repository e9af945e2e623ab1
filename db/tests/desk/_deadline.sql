-- Specification of desk._deadline: until when something is to be done.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select is(desk._deadline(1, 1, tests.h(), '4 hours'), tests.h(4), 'without working hours, after that time');
select is(desk._deadline(1, 1, tests.h(), null), null, 'of no time, never');
insert into desk.working_hours select 1, 0, d, '09:00', '17:00' from generate_series(1, 5) d;
select is(desk._deadline(1, 1, '2026-01-02 15:00Z', '4 hours'), '2026-01-05 11:00Z', 'over a weekend');
select is(desk._deadline(1, 1, '2026-01-02 15:00Z', '2 hours'), '2026-01-02 17:00Z', 'at the end of a day');
select is(desk._deadline(1, 1, '2026-01-02 15:00Z', '-1 hour'), '2026-01-02 15:00Z', 'what is over already, at once');

select * from finish();
rollback;
