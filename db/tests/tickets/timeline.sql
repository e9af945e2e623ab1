-- Specification of tickets.timeline: what happened.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets.claim(1, 1, 77, facts => tests.staff());
select results_eq(
  'select s.happening::text, s.actor_id from tickets.timeline(1, 1, 77, tests.staff()) s', $$values ('claimed', 77::bigint)$$,
  'in its order'
);
select throws_ok('select tickets.timeline(1, 1, 5, tests.anybody())', 'U0TST', null, 'for staff');

select * from finish();
rollback;
