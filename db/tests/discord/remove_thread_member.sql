-- Specification of discord.remove_thread_member: who is in a thread.

begin;
select plan(3);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.remove_thread_member(1, 105, 501, at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channel 105', 'DELETE', '/channels/105/thread-members/501',
    null::jsonb,
    null::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'in the thread''s lane'
);
delete from outbox.effect;
do $$ begin
  perform discord.remove_thread_member(
    1, 105, 501, on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}'
  );
end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.remove_thread_member'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
