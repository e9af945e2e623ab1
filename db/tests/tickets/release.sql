-- Specification of tickets.release: a claim ends.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select tests.refuses(
  $$select tickets.release(1, 1, 77, facts => tests.staff())$$, 'U0TCM', 'Nobody has claimed this ticket.', 'there must be one'
);
select tickets.claim(1, 1, 77, facts => tests.staff());
select tests.refuses(
  $$select tickets.release(1, 1, 78, facts => tests.staff())$$, 'U0TCM',
  '<@77> has claimed this ticket, so only they can let go of it.', 'another may not'
);
select is((tickets.release(1, 1, 77, 'k', tests.staff(), tests.h())).claimed_by, null, 'its claimant may');
select is((tickets.release(1, 1, 77, 'k', tests.staff(), tests.h())).claimed_by, null, 'the same key returns the same');
select tickets.claim(1, 1, 77, facts => tests.staff());
select is((tickets.release(1, 1, 900, facts => tests.lead())).claimed_by, null, 'and who runs the tickets');

select * from finish();
rollback;
