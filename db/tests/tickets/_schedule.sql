-- Specification of tickets._schedule: one work of a kind.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._schedule(tests.ticket(), 'idle', 'tickets._advance', tests.h(1)),
  tickets._schedule(tests.ticket(1), 'idle', 'tickets._advance', tests.h(2));
select results_eq('select tests.work()', array['tickets.ticket 1 idle 01 14:00'], 'it moves');
select tickets._schedule(tests.ticket(1), 'idle', 'tickets._advance', null);
select is_empty('select tests.work()', 'or is called off');

select * from finish();
rollback;
