-- Specification of tickets._requeue: back into the queue.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._requeue(tests.ticket(), tests.h());
select is((tests.ticket(1)).state, 'queued', 'it waits');
select results_eq('select tests.work()', array['tickets.queue 1 01 12:10'], 'and is tried again');

select * from finish();
rollback;
