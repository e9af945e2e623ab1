-- Specification of discord.edit_message: the effect that changes a message of the bot's.

begin;
select plan(3);
do $$ begin perform discord.edit_message(1, 101, 7001, 'Hello @everyone', '{"title": "T"}', '[]'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'channel 101', 'PATCH', '/channels/101/messages/7001',
    '{"content": "Hello @everyone", "embeds": [{"title": "T"}],
      "components": [], "allowed_mentions": {"parse": [], "users": []}}'::jsonb, null::text,
    null::bigint, null::timestamptz
  )$$,
  'it says what the message is now, pings nobody, and needs no nonce: twice is as good as once'
);
delete from outbox.effect;
do $$ begin perform discord.edit_message(1, 101, 7001, embed => '{"title": "T"}'); end $$;
select is(
  (select body - 'allowed_mentions' from outbox.effect), '{"embeds": [{"title": "T"}]}'::jsonb, 'what is not named stays as it is'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.edit_message(bigint, bigint, bigint, text, jsonb, jsonb)', 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
