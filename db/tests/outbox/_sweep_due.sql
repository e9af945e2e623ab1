-- Specification of outbox._sweep_due: work of bots that are gone comes back.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(8);

create function pg_temp.sweep(at numeric) returns void language sql as $$ select outbox._sweep_due(tests.t(at)) $$;

select work_id as held, token from tests.held() \gset
select work_id as last, token as last_token from tests.held(attempts => 12) \gset
do $$ begin perform pg_temp.sweep(60); end $$;
select is((tests.due(:held)).state::text, 'claimed', 'work is its bot''s until its lease ends');
do $$ begin perform pg_temp.sweep(60.001); end $$;
select is((tests.due(:held)).state::text, 'pending', 'after that it is pending again');
select results_eq(
  format('select attempts, token, lease_until, sqlstate, error from outbox.due where work_id = %s', :held),
  $$values (1, null::uuid, null::timestamptz, null::text, 'the bot vanished while it held this work')$$,
  'nobody holds it, the attempt counts, and the reason is kept'
);
select ok(
  (tests.due(:held)).run_at between tests.t(62.5) and tests.t(67.51), 'it waits a little, like all work that failed'
);
select is(outbox.run_due(1, :held, :'token', tests.t(61)), null, 'the old token is worth nothing any more');
select is((tests.due(:last)).state::text, 'parked', 'work that takes every bot with it is parked in the end');

select tests.schedule(500) as pending \gset
do $$ begin perform pg_temp.sweep(86400); end $$;
select is((tests.due(:pending)).state::text, 'pending', 'what nobody holds is not touched');
select is((tests.due(:pending)).attempts, 0, 'not at all');

select * from finish();
rollback;
