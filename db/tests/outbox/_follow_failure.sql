-- Specification of outbox._follow_failure: an effect has failed for good.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(5);

do $$
begin
  perform tests.queue('channel ' || n) from generate_series(1, 3) n;
  perform outbox._when_failed(1, e.effect_id, 'tests._work', jsonb_build_object('lane', e.lane)) from outbox.effect e;
end;
$$;
update outbox.effect set state = 'done', finished_at = now() where lane = 'channel 1';
select is((select count(*) from outbox.due), 0::bigint, 'nothing follows on what went well');
update outbox.effect set state = 'dead', finished_at = '2026-01-01T12:00:00Z', code = 50013, error = 'Missing Permissions'
where lane = 'channel 2';
select results_eq(
  'select d.function, d.run_at, d.arguments from outbox.due d',
  $$values ('tests._work', '2026-01-01T12:00:00Z'::timestamptz,
    '{"lane": "channel 2", "state": "dead", "code": 50013, "error": "Missing Permissions"}'::jsonb)$$,
  'what is dead makes its work due, with Discord''s answer'
);
do $$ begin perform outbox.cancel(1, e.effect_id) from outbox.effect e where e.lane = 'channel 3'; end $$;
select is(
  (select d.arguments ->> 'state' from outbox.due d order by d.work_id desc limit 1), 'expired',
  'so does what an operator calls off'
);
update outbox.effect set error = 'x' where lane = 'channel 2';
select is((select count(*) from outbox.due), 2::bigint, 'each once');
update outbox.effect set state = 'pending', finished_at = null where lane = 'channel 2';
update outbox.effect set state = 'dead', finished_at = now() where lane = 'channel 2';
select is((select count(*) from outbox.due), 2::bigint, 'and nothing when it is tried again, and fails again');

select * from finish();
rollback;
