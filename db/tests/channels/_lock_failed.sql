-- Specification of channels._lock_failed: Discord did not lock a channel.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

select tests.configure('moderation.log_channel_id', '102');
do $$ begin perform channels.lock(1, 101, duration => '1h', at => tests.h()); end $$;
update outbox.effect set state = 'dead', finished_at = tests.h(), code = 50013, error = 'Missing Permissions';
select is(
  (select row(d.function, d.arguments ->> 'channel_id', d.arguments ->> 'code')::text from outbox.due d where d.key is null),
  '(channels._lock_failed,101,50013)', 'the outbox tells of it'
);
do $$ begin perform outbox.run_now(1, d.work_id) from outbox.due d where d.key is null; end $$;
select is((select count(*) from channels.locked), 0::bigint, 'then the channel is not locked here either');
select is_empty(
  'select d.key from outbox.due d where d.key ~ ''^channels'' and d.finished_at is null', 'nor will it unlock itself'
);
select results_eq(
  $$select e.path, e.facts from outbox.effect e where e.card = 'channels.refused'$$,
  $$values ('/channels/102/messages',
    '{"channel_id": 101, "deed": "lock", "error": "Missing Permissions (50013)"}'::jsonb)$$,
  'the case log says so'
);
select lives_ok('select channels.lock(1, 101)', 'and can be locked again');
do $$ begin perform channels._lock_failed(1, '{"channel_id": 101, "at": "2025-01-01T00:00:00Z"}', tests.h()); end $$;
select is((select count(*) from channels.locked), 1::bigint, 'an older failure does not undo that');

select * from finish();
rollback;
