-- Specification of desk._is_staff: who helps.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select ok(desk._is_staff(1, 1, 77, tests.staff()), 'who wears a role of the staff');
select ok(desk._is_staff(1, 1, 900, tests.lead()), 'who runs the tickets');
select ok(not desk._is_staff(1, 1, 5, tests.anybody()), 'nobody else');
select ok(not desk._is_staff(1, 1, 5, null), 'nor who is not known');

select * from finish();
rollback;
