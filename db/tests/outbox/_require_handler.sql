-- Specification of outbox._require_handler: a function nobody registered is refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(3);

select lives_ok($$select outbox._require_handler('tests._work')$$, 'a registered function is fine');
select tests.refuses(
  $$select outbox._require_handler('app._open_call')$$, 'U0HDL',
  'The function app._open_call is not registered for work due later: outbox.handler lists those that are.',
  'any other is refused, whether or not it exists'
);
select throws_ok('select outbox._require_handler(null)', 'U0HDL', null, 'null is no function');

select * from finish();
rollback;
