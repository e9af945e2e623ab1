-- Specification of outbox._require_effect: the effect, in one of these states.

begin;
\ir ../../fixtures/effects.sql
select plan(3);

select tests.queue() as id \gset
select lives_ok(format($$ select outbox._require_effect(1, %s, '{done,pending}') $$, :id), 'in one of them it is fine');
select throws_ok(
  format($$ select outbox._require_effect(1, %s, '{done,dead}') $$, :id), 'U0EFS',
  format('Effect %s is pending; this is for those that are: done, dead.', :id), 'in another it is refused'
);
select throws_ok(
  $$ select outbox._require_effect(1, null, '{done}') $$, 'U0EFF', 'There is no effect null in this server: see outbox.effect.',
  'null is no effect'
);

select * from finish();
rollback;
