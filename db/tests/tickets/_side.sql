-- Specification of tickets._side: two sides.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
insert into tickets.participant values (1, 1, 6, 5, tests.h()), (1, 1, 78, 5, tests.h());
select is(tickets._side(tests.ticket(1), 5, '{201}'), 'opener', 'its opener, also one of the staff');
select is(tickets._side(tests.ticket(1), 77, '{201}'), 'staff', 'staff');
select is(tickets._side(tests.ticket(1), 6, '{}'), 'opener', 'who was added');
select is(tickets._side(tests.ticket(1), 78, '{201}'), 'staff', 'staff who were added are staff');
select is(tickets._side(tests.ticket(1), 900, '{}'), 'staff', 'who else sees it');

select * from finish();
rollback;
