-- Specification of tickets._call_off: what is not needed any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets._schedule(tests.ticket(), 'idle', 'tickets._advance', tests.h(1)), tickets._call_off(tests.ticket(1), 'idle');
select is_empty('select tests.work()', 'is called off');

select * from finish();
rollback;
