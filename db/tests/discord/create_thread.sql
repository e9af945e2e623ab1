-- Specification of discord.create_thread: the effect that makes a thread.

begin;
select plan(5);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.create_thread(1, 101, 'ticket-12', reason => '"why"', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channel 101', 'POST', '/channels/101/threads',
    '{"name": "ticket-12", "type": 12, "invitable": false, "auto_archive_duration": 10080}'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'private, unless told otherwise'
);
delete from outbox.effect;
do $$
begin
  perform discord.create_thread(
    1, 101, 'x', message_id => 5, auto_archive_minutes => 60, lane => 'ticket 12',
    on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}'
  );
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select results_eq(
  'select lane, path, once, body from outbox.effect',
  $$values ('ticket 12', '/channels/101/messages/5/threads', false, '{"name": "x", "auto_archive_duration": 60}'::jsonb)$$,
  'or of a message, of which there is one, in a lane of its own'
);
delete from outbox.effect;
do $$ begin perform discord.create_thread(1, 101, 'x', is_private => false); end $$;
select results_eq(
  'select once, body from outbox.effect', $$values (true, '{"name": "x", "type": 11, "auto_archive_duration": 10080}'::jsonb)$$,
  'or public'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.create_thread'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
