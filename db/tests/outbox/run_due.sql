-- Specification of outbox.run_due: claimed work runs, for whoever holds it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(13);

select work_id as held, token from tests.held('{"n": 1}') \gset
select is(outbox.run_due(1, :held, gen_random_uuid(), tests.t(1)), null, 'with another token nothing happens');
select is(outbox.run_due(2, :held, :'token', tests.t(1)), null, 'nor in another guild');
select is_empty('select from tests.ran', 'really nothing');
select is(outbox.run_due(1, :held, :'token', tests.t(1)), 'done', 'with its token it is done');
select results_eq(
  'select state::text, finished_at, token, lease_until, attempts from outbox.due',
  $$values ('done', tests.t(1), null::uuid, null::timestamptz, 1)$$, 'nobody holds it any more'
);
select results_eq('select arguments, at from tests.ran', $$values ('{"n": 1}'::jsonb, tests.t(1))$$, 'its function ran');
select is((select count(*) from outbox.effect), 1::bigint, 'its effect is queued');
select is(outbox.run_due(1, :held, :'token', tests.t(2)), null, 'the same token again does nothing');
select is((select count(*) from tests.ran), 1::bigint, 'it ran once');

select work_id as failing, token as failing_token from tests.held('{"fail": "Oh"}') \gset
select tests.refuses(
  format('select outbox.run_due(1, %s, %L, tests.t(1))', :failing, :'failing_token'), 'P0001', 'Oh',
  'what the function raises is raised, and nothing has happened'
);
select is((tests.due(:failing)).state::text, 'claimed', 'the work is still held');

select function_privs_are(
  'outbox', 'run_due', '{bigint,bigint,uuid,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may run'
);
select function_privs_are(
  'outbox', 'run_due', '{bigint,bigint,uuid,timestamptz}', 'guildkeeper_admin', '{}', 'operators have outbox.run_now'
);

select * from finish();
rollback;
