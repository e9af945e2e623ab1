-- Specification of discord.delete_message: the effect that deletes a message.

begin;
select plan(3);
do $$ begin perform discord.delete_message(1, 101, 7001, '"spam"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'channel 101', 'DELETE', '/channels/101/messages/7001',
    null::jsonb, '"spam"'::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'it is Discord''s request, in the channel''s lane'
);
delete from outbox.effect;
do $$ begin perform discord.delete_message(1, 101, 5, on_failed => 'event._new_day', arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.delete_message'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
