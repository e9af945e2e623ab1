-- Specification of discord.set_slowmode: the effect that slows a channel down.

begin;
select plan(3);
do $$ begin perform discord.set_slowmode(1, 101, 30, '"heated"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'settings 101', 'PATCH', '/channels/101',
    '{"rate_limit_per_user": 30}'::jsonb, '"heated"'::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'it is Discord''s request, in a lane that nobody waits in'
);
delete from outbox.effect;
do $$ begin perform discord.set_slowmode(1, 101, 30, on_failed => 'event._new_day', arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.set_slowmode'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
