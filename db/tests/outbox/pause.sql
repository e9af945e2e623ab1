-- Specification of outbox.pause: no more effects are handed out.

begin;
\ir ../../fixtures/effects.sql
select plan(6);

select tests.claimed('member 1') as held \gset
select tests.queue('member 2');
select outbox.pause('maintenance');

select is(tests.claim(), null, 'nothing is handed out, though it is due');
select is(
  (select outbox.report(1, effect_id, token, 204) from outbox.effect where lane = 'member 1'), 'done',
  'what is under way is finished'
);

select tests.queue('member 3', expires => 60);
select outbox._sweep(tests.t(0));
select is(
  (select string_agg(state::text, ' ' order by lane) from outbox.effect where lane <> 'member 1'), 'pending pending',
  'what is decided meanwhile waits'
);

select throws_ok(
  $$ select outbox.pause(repeat('x', 401)) $$, 'U0TXT',
  'The reason must be at most 400 characters, without control or unreadable characters.', 'a reason has its limits'
);
select function_privs_are('outbox', 'pause', '{text}', 'guildkeeper_admin', '{EXECUTE}', 'operators may pause');
select function_privs_are('outbox', 'pause', '{text}', 'guildkeeper_bot', '{}', 'the bot may not');

select * from finish();
rollback;
