-- Specification of outbox._unschedule: the domain does not need the work any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(10);

select tests.schedule(key => 'one') as work_id \gset
select tests.schedule(key => 'one', guild_id => 2) as abroad \gset
select is(outbox._unschedule(1, 'one'), true, 'there was such work');
select results_eq(
  format('select state::text, finished_at = now() from outbox.due where work_id = %s', :work_id),
  $$values ('cancelled', true)$$, 'it is cancelled'
);
select is((tests.due(:abroad)).state::text, 'pending', 'that of another guild is not');
select is(outbox._unschedule(1, 'one'), false, 'a second time there is none');
select is(outbox._unschedule(1, null), false, 'work without a key is nobody''s to cancel');
select is(tests.claim_due(), array[:abroad::bigint], 'what is cancelled is not handed out');

select work_id as held, token from tests.held(key => 'one') \gset
select is(outbox._unschedule(1, 'one'), true, 'work that is claimed and not begun is cancelled too');
select is(outbox.run_due(1, :held, :'token', tests.t(1)), null, 'and does not run any more');
select work_id as done, token from tests.held(key => 'one') \gset
select outbox.run_due(1, :done, :'token', tests.t(1)) as ran \gset
select is(outbox._unschedule(1, 'one'), false, 'what is done cannot be called back');
select isnt(tests.schedule(key => 'one'), :done::bigint, 'the key is free for other work');

select * from finish();
rollback;
