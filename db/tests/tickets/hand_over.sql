-- Specification of tickets.hand_over: a ticket goes to somebody else.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
select is((tickets.hand_over(1, 1, 78, 'Look', 77, 'k', tests.staff(), tests.h())).claimed_by, 78::bigint, 'with a note');
select is(
  (tickets.hand_over(1, 1, 78, 'Look', 77, 'k', tests.staff(), tests.h())).claimed_by, 78::bigint, 'the same key returns the same'
);
select results_eq(
  $$select e from tests.effects() e where e ~ 'tickets.digest'$$, array['POST /channels/@dm/messages tickets.digest'],
  'they are told'
);
select throws_ok(
  $$select tickets.hand_over(1, 1, 77, null, 77, facts => tests.staff())$$, 'U0TCM', null, 'not by who has not claimed it'
);
select tests.refuses(
  $$select tickets.hand_over(1, 1, 6, null, 900, facts => tests.lead())$$, 'U0TTG',
  '<@6> is not of the staff of "Support".', 'nor to somebody who is no staff'
);
select results_eq('select tests.steps()', array['handed_over 77 78 Look'], 'it is a step of its timeline');

select * from finish();
rollback;
