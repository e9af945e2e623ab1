-- Specification of outbox.cancel: a pending effect is not sent any more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(8);

select tests.queue('member 1') as first \gset
select tests.queue('member 1', queued => 1) as second \gset
select is(outbox.cancel(1, :first, actor_id => 7, key => 'k'), 'expired', 'it is expired');
select is(
  (select error from outbox.effect where effect_id = :first), format('cancelled by %s', session_user),
  'and tells who did it'
);
select is(tests.claim(5), '/member/1', 'the next of its lane goes');
select is(outbox.cancel(1, :first, actor_id => 7, key => 'k'), 'expired', 'the same key again answers the same');

select throws_ok(
  format('select outbox.cancel(1, %s)', :second), 'U0EFS',
  format('Effect %s is claimed; this is for those that are: pending.', :second), 'what is under way is not called back'
);
select throws_ok('select outbox.cancel(1, 0)', 'U0EFF', null, 'there must be one');
select is(
  (select (actor_id, arguments)::text from app.audit where function = 'outbox.cancel'),
  format('(7,"{""effect_id"": %s}")', :first), 'it is in the audit'
);
select function_privs_are(
  'outbox', 'cancel', '{bigint,bigint,bigint,text}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select * from finish();
rollback;
