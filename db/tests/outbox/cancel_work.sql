-- Specification of outbox.cancel_work: work does not run any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(10);

select tests.schedule(key => 'one') as pending \gset
select is(outbox.cancel_work(1, :pending, actor_id => 7, key => 'k'), 'cancelled', 'pending work is cancelled');
select is((tests.due(:pending)).error, format('cancelled by %s', session_user), 'and tells who did it');
select is(tests.claim_due(5), null, 'it is not handed out');
select is(outbox.cancel_work(1, :pending, actor_id => 7, key => 'k'), 'cancelled', 'the same key again answers the same');
select is(
  (select (actor_id, arguments)::text from app.audit where function = 'outbox.cancel_work'),
  format('(7,"{""work_id"": %s}")', :pending), 'it is in the audit, once'
);
select work_id as parked, token from tests.held(attempts => 12) \gset
select outbox.put_off(1, :parked, :'token', 'P0001', 'Oh', tests.t()) as put_off \gset
select is(outbox.cancel_work(1, :parked), 'cancelled', 'so is parked work');

select work_id as held from tests.held() \gset
select tests.refuses(
  format('select outbox.cancel_work(1, %s)', :held), 'U0WKS',
  format('Work %s is claimed; this is for work that is: pending, parked.', :held), 'what is under way is not called back'
);
select throws_ok('select outbox.cancel_work(1, 0)', 'U0WRK', null, 'there must be some');
select function_privs_are(
  'outbox', 'cancel_work', '{bigint,bigint,bigint,text}', 'guildkeeper_admin', '{EXECUTE}', 'operators may'
);
select function_privs_are(
  'outbox', 'cancel_work', '{bigint,bigint,bigint,text}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select * from finish();
rollback;
