-- Specification of economy._open: opens a transaction, once for a key.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(18);

create function pg_temp.open(key text default null, request jsonb default '{"a": 1}', reason text default 'why',
  actor_id bigint default 77, kind text default 'test', guild_id bigint default 1)
returns economy.opened language sql as $$
  select economy._open(guild_id, kind, request, reason, actor_id, key, '2026-01-01Z')
$$;
select is((pg_temp.open()).known, false, 'a call without a key is a new transaction');
select results_eq(
  'select kind, at, actor_id, database_user = session_user, reason, request, key from economy.transaction',
  $$values ('test', '2026-01-01Z'::timestamptz, 77::bigint, true, 'why', '{"a": 1}'::jsonb, null::text)$$,
  'its line tells who, how, why and when'
);
select isnt((pg_temp.open()).transaction_id, tests.last_transaction(), 'the same call again is another one');
create temp table first as select o.* from pg_temp.open('k') o;
select is((select f.known from first f), false, 'a new key is a new transaction');
create temp table again as select o.* from pg_temp.open('k') o;
select results_eq(
  'select transaction_id, known from again', 'select transaction_id, true from first',
    'the same key again is the same transaction'
);
select is((select count(*) from economy.transaction t where t.key = 'k'), 1::bigint, 'and no other line');
select is((pg_temp.open('k', guild_id => 2)).known, false, 'another guild does not know the key');
select tests.refuses(
  format('select pg_temp.open(%s)', v.arguments), 'U0KEY',
  'The key "k" was already used for another request (test). Use a new key.', format('the same key with %s is refused', v.says)
)
from (values
  ($$'k', '{"a": 2}'$$, 'other arguments'), ($$'k', reason => 'because'$$, 'another reason'),
  ($$'k', actor_id => 78$$, 'another actor'), ($$'k', actor_id => null$$, 'no actor'), ($$'k', kind => 'other'$$,
    'another function')
) as v (arguments, says);
select tests.refuses(
  'select pg_temp.open(guild_id => 99)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  format('select pg_temp.open(%s => %L)', v.name, v.value), 'U0TXT',
  format('The %s must be at most 400 characters, without control or unreadable characters.', v.name),
  format('%s that cannot be kept is refused', v.name)
)
from (values ('reason', repeat('x', 401)), ('reason', e'\x07'), ('key', repeat('x', 401)), ('key', e'\uFFFD')) as v (name, value);

select tests.refuses(
  $$select economy._open(1, 'test', '{}', null, null, null, 'infinity')$$, 'U0TIM',
  'The time must lie between 2015 and 2100. infinity does not.',
  'a time without an end is refused'
);

select * from finish();
rollback;
