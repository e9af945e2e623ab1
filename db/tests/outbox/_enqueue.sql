-- Specification of outbox._enqueue: one REST call becomes one row.

begin;
select plan(13);
\ir ../../fixtures/effects.sql

do $$
begin
  perform outbox._enqueue(
    1, 'channel 101', 'POST', '/channels/101/messages', '{"content": "Hello"}', '"because"', tests.t(60), 501
  );
end;
$$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, expires_at, recipient_id from outbox.effect',
  $$values (
    1::bigint, 'channel 101', 'POST', '/channels/101/messages', '{"content": "Hello"}'::jsonb, '"because"'::jsonb, tests.t(60),
    501::bigint
  )$$,
  'everything about the call is in its row'
);
select results_eq(
  'select state::text, attempts, run_at = now(), token is null, finished_at is null from outbox.effect',
  $$values ('pending', 0, true, true, true)$$,
  'it is pending, due at once, and nobody tried it yet'
);
select ok(
  (select queued_at > transaction_timestamp() from outbox.effect),
  'it is queued by the clock, not by the beginning of the transaction: that would not be the order of the locks'
);

delete from outbox.effect;
do $$ begin perform outbox._enqueue(1, 'member 501', 'PUT', '/guilds/1/members/501/roles/201'); end $$;
select results_eq(
  $$select body, reason, expires_at, recipient_id from outbox.effect$$,
  $$values (null::jsonb, null::jsonb, null::timestamptz, null::bigint)$$,
  'a call needs no body, reason, end or recipient'
);
delete from outbox.effect;
do $$
begin
  perform outbox._enqueue(
    1, 'channel 101', 'POST', '/channels/101/messages', card => 'leveling.level_up', facts => '{"level": 5}', at => tests.t(7),
    on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}', bulk => true
  );
end;
$$;
select results_eq(
  $$select card, facts, run_at, bulk from outbox.effect$$,
  $$values ('leveling.level_up', '{"level": 5}'::jsonb, tests.t(7), true)$$,
  'or a card with its facts; its time is an argument; it may be one of thousands'
);
select results_eq(
  $$select function, arguments, after_failure from outbox.follow_up order by after_failure$$,
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what follows is told the same, however it ends'
);
do $$
begin
  perform outbox._enqueue(1, 'channel 102', 'PUT', '/'), outbox._enqueue(1, 'channel 101', 'PUT', '/', bulk => true);
end;
$$;
select is((select count(*) from outbox.effect where bulk), 2::bigint, 'what is in bulk waits for other lanes, and for its like');
do $$ begin perform outbox._enqueue(1, 'channel 101', 'PUT', '/'); end $$;
select is((select count(*) from outbox.effect where bulk), 0::bigint, 'but nobody waits for it in its own');
delete from outbox.effect;
do $$ begin perform outbox._enqueue(1, 'channel 101', 'PUT', '/', on_done => 'event._new_day'); end $$;
select is((select arguments from outbox.follow_up), '{}', 'what follows may need to know nothing');
create temporary table filed as
select outbox._enqueue(
  1, 'channel 101', 'POST', '/channels/101/messages', files => array[row('b', 'x'), row('a', 'y')]::outbox.file[]
) as effect_id;
select results_eq(
  'select a.effect_id, a.place, a.name, a.data from outbox.attachment a order by a.place',
  $$select f.effect_id, v.* from filed f, (values (1, 'b', 'x'::bytea), (2, 'a', 'y')) as v$$,
  'its files are kept beside it, in their order; its id is returned'
);
select is((select files from outbox.effect where effect_id = (select effect_id from filed)), 2, 'and counted');
select throws_ok(
  $$select outbox._enqueue(1, 'member 501', 'GET', '/guilds/1')$$, '23514', null,
  'a method that changes nothing is a bug'
);
select throws_ok(
  $$select outbox._enqueue(1, 'member 501', 'PUT', 'https://example.com/')$$, '23514', null,
  'an address outside of Discord''s API is a bug'
);

select * from finish();
rollback;
