-- Specification of tickets._require_open: what is said in a room needs one.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select lives_ok($$select tickets._require_open(tests.ticket())$$, 'one that is open is fine');
select tests.refuses(
  $$select tickets._require_open(tests.ticket(2, 'queued'))$$, 'U0TNO',
  'Ticket 2 is queued: that can only be done in one that is open.', 'another is not'
);

select * from finish();
rollback;
