-- Specification of outbox.schedule: work for later.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(20);

select outbox.schedule(1, tests.t(60), 'tests._work', '{"n": 1}', 'one') as work_id \gset
select results_eq(
  'select work_id, guild_id, function, arguments, key, run_at, state::text, attempts from outbox.due',
  format($$values (%s::bigint, 1::bigint, 'tests._work', '{"n": 1}'::jsonb, 'one', tests.t(60), 'pending', 0)$$, :work_id),
  'everything about it is in its row, whose id is returned'
);
select is_empty('select from tests.ran', 'nothing runs yet');
select is((select queued_at > transaction_timestamp() from outbox.due), true, 'when it was queued is known');

-- Keys

select is(outbox.schedule(1, tests.t(90), 'tests._work', '{"n": 2}', 'one'), :work_id::bigint, 'the same key is the same work');
select results_eq(
  'select arguments, run_at from outbox.due', $$values ('{"n": 2}'::jsonb, tests.t(90))$$,
  'at its new time, with its new arguments'
);
select isnt(tests.schedule(key => 'two'), :work_id::bigint, 'another key is other work');
select isnt(tests.schedule(key => 'one', guild_id => 2), :work_id::bigint, 'so is the key of another guild');
select isnt(tests.schedule(), tests.schedule(), 'and without keys, each is its own');
delete from outbox.due;

select work_id as held, token from tests.held(key => 'one', attempts => 7) \gset
select is(tests.schedule(500, '{"n": 3}', 'one'), :held::bigint, 'work that is claimed and not begun is moved too');
select results_eq(
  'select state::text, attempts, token, lease_until, run_at, arguments from outbox.due',
  $$values ('pending', 0, null::uuid, null::timestamptz, tests.t(500), '{"n": 3}'::jsonb)$$,
  'with a clean slate'
);
select is(outbox.run_due(1, :held, :'token', tests.t(1)), null, 'and does not run for whoever had claimed it');
select is_empty('select from tests.ran', 'not with the old arguments');
select is(tests.claim_due(499), null, 'it waits');
select is(tests.claim_due(500), array[:held::bigint], 'for its new time');
delete from outbox.due;

select work_id as parked from tests.held(key => 'one', attempts => 12) \gset
select outbox.put_off(1, work_id, token, 'XX000', 'Oh', tests.t()) from outbox.due \gset parked_
select is(:'parked_put_off'::text, 'parked', 'work that is parked');
do $$ begin perform tests.schedule(500, key => 'one'); end $$;
select results_eq(
  'select state::text, attempts, sqlstate, error from outbox.due', $$values ('pending', 0, null::text, null::text)$$,
  'is tried again when its domain schedules it anew'
);
delete from outbox.due;

-- What is refused

select tests.refuses(
  $$select outbox.schedule(1, tests.t(), 'app._open_call')$$, 'U0HDL',
  'The function app._open_call is not registered for work due later: outbox.handler lists those that are.',
  'a function nobody registered is refused'
);
select throws_ok($$select tests.schedule(guild_id => 99)$$, '23503', null, 'a guild nobody registered is a bug');
select throws_ok($$select outbox.schedule(1, null, 'tests._work')$$, '23502', null, 'so is work without a time');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', $q$select outbox.schedule(1, now(), 'tests._work')$q$)$$, '42501', null,
  'only the domains schedule'
);

select * from finish();
rollback;
