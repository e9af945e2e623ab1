-- Specification of tickets.claim: somebody takes care of a ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

select tests.ticket();
select throws_ok($$select tickets.claim(1, 1, 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener does not');
select is((tickets.claim(1, 1, 77, 'k', tests.staff(), tests.h())).claimed_by, 77::bigint, 'staff do');
select is((tickets.claim(1, 1, 77, 'k', tests.staff(), tests.h())).claimed_by, 77::bigint, 'the same key returns the same');
select tests.refuses(
  $$select tickets.claim(1, 1, 78, facts => tests.staff())$$, 'U0TCM',
  '<@77> has claimed this ticket. Only those who run the tickets can take it over.', 'another may not'
);
select is((tickets.claim(1, 1, 900, facts => tests.lead())).claimed_by, 900::bigint, 'who runs the tickets may');
select tests.refuses($$select tickets.claim(1, 1, 900, facts => tests.lead())$$, 'U0TSA', 'It is so already.', 'once');
select throws_ok($$select tickets.claim(1, 1)$$, 'U0MEM', null, 'an operator is in no room');
select results_eq('select tests.steps()', array['claimed 77', 'claimed 900'], 'it is a step of its timeline');

select * from finish();
rollback;
