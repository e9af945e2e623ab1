-- Specification of outbox._enqueue: one REST call becomes one row.

begin;
select plan(8);
\ir ../../fixtures/effects.sql

do $$
begin
  perform outbox._enqueue(
    1, 'channel 101', 'POST', '/channels/101/messages', '{"content": "Hello"}', 'because', tests.t(60), 501
  );
end;
$$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, expires_at, recipient_id from outbox.effect',
  $$values (
    1::bigint, 'channel 101', 'POST', '/channels/101/messages', '{"content": "Hello"}'::jsonb, 'because', tests.t(60),
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
  $$values (null::jsonb, null::text, null::timestamptz, null::bigint)$$,
  'a call needs no body, reason, end or recipient'
);
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
