-- Specification of tickets._drop_request: a request ends.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
select is(tickets._drop_request(tests.ticket(1), 'refused'), false, 'if there is one');
insert into tickets.close_request values (1, 1, tests.h(), 77, 'staff', null, null, 700);
select is(tickets._drop_request(tests.ticket(1), 'refused'), true, 'it is over');
select is((select e.facts ->> 'outcome' from outbox.effect e), 'refused', 'its message says how');

select * from finish();
rollback;
