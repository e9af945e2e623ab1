-- Specification of tickets._place: a place in the queue.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is(tickets._place(tests.ticket()), null, 'who does not wait has none');
update tickets.ticket set state = 'queued';
select tests.ticket(2, 'queued');
select is(tickets._place(tests.ticket(2)), 2::bigint, 'the others are before');

select * from finish();
rollback;
