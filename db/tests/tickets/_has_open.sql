-- Specification of tickets._has_open: whether a member has an open ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(tickets._has_open(1, 5), false, 'before');
select tests.ticket(1, 'open') is not null as asked;
select is(tickets._has_open(1, 5), true, 'while it is open');
select is(tickets._has_open(1, 6), false, 'nobody else has');
update tickets.ticket set state = 'closed';
select is(tickets._has_open(1, 5), false, 'when it is closed');

select * from finish();
rollback;
