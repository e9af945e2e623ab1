-- Specification of tickets._viewer: who sees what.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
insert into tickets.participant values (1, 1, 6, 77, tests.h());
select is(tickets._viewer(tests.ticket(1), 77, tests.staff()), 'staff', 'staff');
select is(tickets._viewer(tests.ticket(1), null, null), 'staff', 'an operator');
select is(tickets._viewer(tests.ticket(1), 5, tests.staff()), 'opener', 'its opener, also one of the staff');
select is(tickets._viewer(tests.ticket(1), 6, tests.anybody()), 'opener', 'who was added');
select tests.refuses(
  'select tickets._viewer(tests.ticket(1), 7, tests.anybody())', 'U0TYR', 'Ticket 1 is not yours to see.', 'nobody else'
);
select throws_ok('select tickets._viewer(tests.ticket(1), 7, null)', 'U0TYR', null, 'nor who is not known');

select * from finish();
rollback;
