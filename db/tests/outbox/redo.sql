-- Specification of outbox.redo: an effect that ended badly is sent again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(14);

select effect_id as dead, token from tests.claimed('member 1') \gset
select outbox.fail(1, :dead, :'token', 403, 50013, 'Missing Permissions');
select is(outbox.redo(1, :dead), 'pending', 'a dead effect is pending again');
select is(
  (select (state, attempts, expires_at, finished_at, doubtful_since)::text from outbox.effect where effect_id = :dead),
  '(pending,0,,,)', 'with a clean slate'
);
select is(tests.claim(extract(epoch from now() - tests.t())), '/member/1', 'and is handed out');

select tests.queue('member 2', expires => 30) as expired \gset
select outbox._sweep(tests.t(60));
update outbox.effect set behind = true where effect_id = :expired;
select is(outbox.redo(1, :expired), 'pending', 'an expired one comes back, and does not expire again');
select tests.queue('member 2', queued => 10) as later \gset
select cmp_ok(
  (select queued_at from outbox.effect where effect_id = :expired), '>',
  (select queued_at from outbox.effect where effect_id = :later), 'it goes to the end of its lane'
);

select is((select behind from outbox.effect where effect_id = :expired), false, 'and nobody has to call it');

select tests.queue('channel 3', message => true) as unknown \gset
update outbox.effect set state = 'unknown', finished_at = now(), doubtful_since = now() where effect_id = :unknown;
select is(outbox.redo(1, :unknown, key => 'once'), 'pending', 'so does a message of unknown fate: somebody has looked');
update outbox.effect set state = 'done' where effect_id = :unknown;
select is(outbox.redo(1, :unknown, key => 'once'), 'pending', 'the same key again answers the same');
select is((select state::text from outbox.effect where effect_id = :unknown), 'done', 'and changes nothing');

select throws_ok(
  format('select outbox.redo(1, %s)', :unknown), 'U0EFS',
  format('Effect %s is done; this is for those that are: dead, expired, unknown.', :unknown), 'what is done stays done'
);
select throws_ok(
  'select outbox.redo(1, 0)', 'U0EFF', 'There is no effect 0 in this server: see outbox.effect.', 'there must be one'
);
select throws_ok(format('select outbox.redo(2, %s)', :dead), 'U0EFF', null, 'another guild''s effect is none');
select is(
  (select count(*) from app.audit where function = 'outbox.redo'), 3::bigint, 'each redo is in the audit'
);
select function_privs_are(
  'outbox', 'redo', '{bigint,bigint,bigint,text}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select * from finish();
rollback;
