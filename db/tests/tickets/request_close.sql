-- Specification of tickets.request_close: one side asks the other.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(9);

select tests.ticket();
select throws_ok(
  $$select tickets.request_close(1, 1, null, null, 6, facts => tests.anybody())$$, 'U0TST', null, 'nobody else does'
);
select is(
  (select row(r.side, r.reason, r.ends_at = tests.h(24), r.outcome)::text
   from tickets.request_close(1, 1, 'Solved?', '24 hours', 77, 'k', tests.staff(), tests.h()) r), '(staff,Solved?,t,asked)',
  'staff ask'
);
select is(
  (tickets.request_close(1, 1, 'Solved?', '24 hours', 77, 'k', tests.staff(), tests.h())).side, 'staff',
  'the same key returns the same'
);
select results_eq('select tests.effects()', array['POST /channels/501/messages tickets.request'], 'in the room');
select results_eq('select tests.work()', array['tickets.ticket 1 request 02 12:00'], 'it ends by itself');
select tests.refuses(
  $$select tickets.request_close(1, 1, null, null, 5, facts => tests.anybody())$$, 'U0TCR',
  'It has been asked already whether this ticket can be closed.', 'once'
);
select tests.ticket(2);
select tests.refuses(
  $$select tickets.request_close(1, 2, null, '1 hour', 5, facts => tests.anybody())$$, 'U0TWN',
  'Only staff can have a ticket closed without an answer: leave the time out.', 'an opener waits for an answer'
);
select is((tickets.request_close(1, 2, null, ' ', 5, facts => tests.anybody())).ends_at, null, 'for as long as it takes');
select throws_ok(
  $$select tickets.request_close(1, 2, null, 'soon', 77, facts => tests.staff())$$, 'U0DUR', null, 'a duration is one'
);

select * from finish();
rollback;
