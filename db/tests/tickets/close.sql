-- Specification of tickets.close: a ticket is closed by either side.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select tests.ticket();
select throws_ok($$select tickets.close(1, 1, null, 6, facts => tests.anybody())$$, 'U0TST', null, 'not by anybody');
select is((tickets.close(1, 1, ' done ', 77, 'k', tests.staff(), tests.h())).close_reason, 'done', 'by staff');
select is(
  (tickets.close(1, 1, ' done ', 77, 'k', tests.staff(), tests.h())).close_reason, 'done', 'the same key returns the same'
);
select tests.refuses(
  $$select tickets.close(1, 1, null, 77, facts => tests.staff())$$, 'U0TNO',
  'Ticket 1 is closed: that can only be done in one that is open.', 'once'
);
select is(
  (tickets.close(1, (tests.ticket(2)).number, null, 5, facts => tests.anybody())).closed_because, 'opener', 'by its opener'
);
update desk.type set opener_may_close = false;
select tests.ticket(3);
select throws_ok($$select tickets.close(1, 3, null, 5, facts => tests.anybody())$$, 'U0TST', null, 'where that is so');
select is((tickets.close(1, 3)).closed_because, 'operator', 'by an operator');

select * from finish();
rollback;
