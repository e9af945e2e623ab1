-- Specification of outbox._require_work: the work, in one of these states.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(4);

select tests.schedule() as id \gset
select lives_ok(format($$select outbox._require_work(1, %s, '{parked,pending}')$$, :id), 'in one of them it is fine');
select throws_ok(
  format($$select outbox._require_work(1, %s, '{done,parked}')$$, :id), 'U0WKS',
  format('Work %s is pending; this is for work that is: done, parked.', :id), 'in another it is refused'
);
select throws_ok(
  format($$select outbox._require_work(2, %s, '{pending}')$$, :id), 'U0WRK',
  format('There is no work %s in this server: see outbox.waiting.', :id), 'another guild''s work is none'
);
select throws_ok(
  $$select outbox._require_work(1, null, '{done}')$$, 'U0WRK', 'There is no work null in this server: see outbox.waiting.',
  'null is no work'
);

select * from finish();
rollback;
