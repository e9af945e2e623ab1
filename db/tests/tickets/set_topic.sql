-- Specification of tickets.set_topic: what it is about.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select throws_ok($$select tickets.set_topic(1, 1, 'x', 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener may not say');
select is((tickets.set_topic(1, 1, ' Money ', 77, 'k', tests.staff(), tests.h())).topic, 'Money', 'staff do');
select is(
  (tickets.set_topic(1, 1, ' Money ', 77, 'k', tests.staff(), tests.h())).topic, 'Money', 'the same key returns the same'
);
select throws_ok(format('select tickets.set_topic(1, 1, %L)', repeat('x', 1001)), 'U0TXT', null, 'within limits');

select * from finish();
rollback;
