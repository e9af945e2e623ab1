-- Specification of tickets._schedule_advance: the queue goes on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._schedule_advance(1, 1, tests.h());
select is_empty('select tests.work()', 'if there is one');
select tests.ticket(1, 'queued');
select tickets._schedule_advance(1, 1, tests.h());
select results_eq('select tests.work()', array['tickets.queue 1 01 12:00'], 'then');

select * from finish();
rollback;
