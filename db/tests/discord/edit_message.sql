-- Specification of discord.edit_message: the effect that changes a message of the bot's.

begin;
select plan(4);
do $$ begin perform discord.edit_message(1, 101, 7001, 'Hello @everyone', '{"title": "T"}', '[]'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'channel 101', 'PATCH', '/channels/101/messages/7001',
    '{"content": "Hello @everyone", "embeds": [{"title": "T"}],
      "components": [], "allowed_mentions": {"parse": [], "users": []}}'::jsonb, null::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'it says what the message is now, pings nobody, and needs no nonce: twice is as good as once'
);
delete from outbox.effect;
do $$ begin perform discord.edit_message(1, 101, 7001, embed => '{"title": "T"}'); end $$;
select is(
  (select body - 'allowed_mentions' from outbox.effect), '{"embeds": [{"title": "T"}]}'::jsonb, 'what is not named stays as it is'
);
delete from outbox.effect;
do $$ begin perform discord.edit_message(1, 101, 5, 'x', on_failed => 'event._new_day', arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.edit_message'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
