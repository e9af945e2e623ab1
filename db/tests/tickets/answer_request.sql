-- Specification of tickets.answer_request: the other side answers.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select tests.ticket();
select tests.refuses(
  $$select tickets.answer_request(1, 1, true, 5, facts => tests.anybody())$$, 'U0TCR', 'Nobody has asked to close this ticket.',
  'if asked'
);
select tickets.request_close(1, 1, 'Solved?', null, 77, facts => tests.staff());
select tests.refuses(
  $$select tickets.answer_request(1, 1, true, 78, facts => tests.staff())$$, 'U0TCR',
  'You asked to close this ticket: it is for the other side to answer.', 'staff do not answer staff'
);
select throws_ok(
  $$select tickets.answer_request(1, 1, true, 6, facts => tests.anybody())$$, 'U0TST', null, 'nor does anybody else'
);
select is((tickets.answer_request(1, 1, false, 5, 'k', tests.anybody(), tests.h())).state, 'open', 'no');
select is(
  (tickets.answer_request(1, 1, false, 5, 'k', tests.anybody(), tests.h())).state, 'open', 'the same key returns the same'
);
select tickets.request_close(1, 1, null, null, 5, facts => tests.anybody());
select throws_ok(
  $$select tickets.answer_request(1, 1, true, 5, facts => tests.anybody())$$, 'U0TCR', null,
  'an opener does not answer themselves'
);
select is((tickets.answer_request(1, 1, true, 77, facts => tests.staff())).closed_because, 'request', 'yes');

select * from finish();
rollback;
