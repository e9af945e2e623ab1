-- Specification of outbox._unregister: what a revert script takes back.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(7);

select tests.schedule() as pending \gset
select tests.schedule(guild_id => 2) as abroad \gset
select work_id as held, token from tests.held(at => -1) \gset
select work_id as done, token as done_token from tests.held(at => -1) \gset
select outbox.run_due(1, :done, :'done_token', tests.t()) as ran \gset
do $$ begin perform outbox._unregister('tests._work'); end $$;

select throws_ok('select tests.schedule()', 'U0HDL', null, 'the function is scheduled no more');
select results_eq(
  $$select work_id, error from outbox.due where state = 'cancelled' order by work_id$$,
  format('values (%1$s::bigint, %4$L), (%2$s, %4$L), (%3$s, %4$L)', :pending, :abroad, :held, 'its function was reverted'),
  'its work is cancelled, in all guilds, claimed work too'
);
select is((tests.due(:done)).state::text, 'done', 'what is done stays done');
select is(outbox.run_due(1, :held, :'token', tests.t(1)), null, 'who had claimed it runs nothing');
select lives_ok($$select outbox._unregister('tests._work')$$, 'a second time there is nothing to do');
select lives_ok($$select outbox._register('tests._work')$$, 'it may be registered again');
select is(tests.claim_due(1), null, 'and begins anew');

select * from finish();
rollback;
