-- Specification of outbox.run_now: an operator runs work, and sees what happens.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(15);

select work_id as parked, token from tests.held('{"n": 1}', attempts => 12) \gset
select outbox.put_off(1, :parked, :'token', 'P0001', 'Oh', tests.t()) as put_off \gset
select is(outbox.run_now(1, :parked, actor_id => 7, key => 'k'), 'done', 'parked work runs');
select results_eq(
  'select arguments, at = now() from tests.ran', $$values ('{"n": 1}'::jsonb, true)$$, 'now'
);
select is((tests.due(:parked)).state::text, 'done', 'and is done');
select is(outbox.run_now(1, :parked, actor_id => 7, key => 'k'), 'done', 'the same key again answers the same');
select is((select count(*) from tests.ran), 1::bigint, 'and runs nothing');
select is(
  (select (actor_id, arguments)::text from app.audit where function = 'outbox.run_now'),
  format('(7,"{""work_id"": %s}")', :parked), 'it is in the audit'
);

select outbox.schedule(1, now() + interval '1 year', 'tests._work', key => 'one') as pending \gset
select is(outbox.run_now(1, :pending), 'done', 'pending work runs before its time');
select is(outbox._is_scheduled(1, 'one'), false, 'instead of at its time');

select tests.schedule(arguments => '{"fail": "The moon is full"}') as failing \gset
select tests.refuses(
  format('select outbox.run_now(1, %s)', :failing), 'P0001', 'The moon is full',
  'an operator sees straight what the function raises, and nothing has changed'
);
do $$ begin perform outbox.pause('stop'); end $$;
select lives_ok(format('select outbox.run_now(1, %s)', tests.schedule()), 'a pause holds up the bots, not who paused');

select tests.refuses(
  format('select outbox.run_now(1, %s)', :parked), 'U0WKS',
  format('Work %s is done; this is for work that is: pending, parked.', :parked), 'what is done stays done'
);
do $$ begin perform outbox.resume(); end $$;
select work_id as held from tests.held() \gset
select throws_ok(format('select outbox.run_now(1, %s)', :held), 'U0WKS', null, 'what is under way is left to its bot');
select tests.refuses(
  'select outbox.run_now(1, 0)', 'U0WRK', 'There is no work 0 in this server: see outbox.waiting.', 'there must be some'
);
select function_privs_are(
  'outbox', 'run_now', '{bigint,bigint,bigint,text}', 'guildkeeper_admin', '{EXECUTE}', 'operators may'
);
select function_privs_are('outbox', 'run_now', '{bigint,bigint,bigint,text}', 'guildkeeper_bot', '{}', 'the bot may not');

select * from finish();
rollback;
