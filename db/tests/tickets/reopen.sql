-- Specification of tickets.reopen: a ticket is opened again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(10);

select tests.ticket();
select throws_ok($$select tickets.reopen(1, 1, 77, facts => tests.staff())$$, 'U0TNC', null, 'one that is open is open');
select tickets.close(1, 1, at => tests.h());
select throws_ok($$select tickets.reopen(1, 1, 6, facts => tests.anybody())$$, 'U0TST', null, 'not by anybody');
select is((tickets.reopen(1, 1, 5, 'k', tests.anybody(), tests.h(1))).state, 'open', 'by its opener');
select is((tickets.reopen(1, 1, 5, 'k', tests.anybody(), tests.h(1))).state, 'open', 'the same key returns the same');
select tickets.close(1, 1, at => tests.h());
select tests.refuses(
  $$select tickets.reopen(1, 1, 5, facts => tests.anybody(), at => tests.h(24 * 7 + 1))$$, 'U0TRE',
  'Ticket 1 cannot be reopened any more. Open another one.', 'as long as they may'
);
select tests.ticket(2);
select throws_ok($$select tickets.reopen(1, 1, 77, facts => tests.staff())$$, 'U0TFL', null, 'unless they have another');
update tickets.ticket set state = 'gone' where number = 2;
select is((tickets.reopen(1, 1, 77, facts => tests.staff(), at => tests.h(1000))).state, 'open', 'by staff at any time');
update tickets.ticket set state = 'gone', closed_at = tests.h(1001) where number = 1;
select is((tickets.reopen(1, 1, at => tests.h(1002))).state, 'opening', 'also after its room is deleted');
update desk.type set most_open = 1;
select tests.ticket(3, 'closed', 6), tests.ticket(4, 'gone', 7);
select throws_ok('select tickets.reopen(1, 3)', 'U0TFL', null, 'a room that is there does not wait for another');
select is((tickets.reopen(1, 4)).state, 'queued', 'who has none waits for one');

select * from finish();
rollback;
