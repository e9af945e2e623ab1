-- Specification of discord.send_message: the effect that posts a message in a channel.

begin;
select plan(9);

do $$
begin
  perform discord.send_message(1, 101, 'Hello <@501>', '{501}', '2026-01-02T00:00:00Z');
end;
$$;
select results_eq(
  'select guild_id, lane, method, path, reason, recipient_id, expires_at from outbox.effect',
  $$values (
    1::bigint, 'channel 101', 'POST', '/channels/101/messages', null::jsonb, null::bigint,
    '2026-01-02T00:00:00Z'::timestamptz
  )$$,
  'it is Discord''s request for a message, in the channel''s lane, until it is too late'
);
select is(
  (select body from outbox.effect),
  '{"content": "Hello <@501>", "allowed_mentions": {"parse": [], "users": ["501"]}, "enforce_nonce": true}'::jsonb,
  'it pings those named, and a nonce keeps it from being posted twice'
);

delete from outbox.effect;
do $$ begin perform discord.send_message(1, 101, '@everyone <@501>'); end $$;
select is(
  (select body -> 'allowed_mentions' from outbox.effect), '{"parse": [], "users": []}'::jsonb,
  'unless told otherwise, it pings nobody'
);
delete from outbox.effect;
do $$ begin perform discord.send_message(1, 101, 'x', embed => '{"title": "T"}', components => '[{"type": 1}]'); end $$;
select is(
  (select body - 'allowed_mentions' from outbox.effect),
  '{"content": "x", "embeds": [{"title": "T"}], "components": [{"type": 1}], "enforce_nonce": true}'::jsonb,
  'it may have an embed and buttons'
);
select is((select expires_at from outbox.effect), null, 'unless told otherwise, it is never too late');
do $$ begin perform discord.send_message(1, 101, repeat('x', 5000)); end $$;
select is((select count(*) from outbox.effect), 4::bigint, 'a long text is several messages');
do $$
begin
  perform discord.send_message(1, 101, repeat('x', 5000), on_done => 'event._new_day', on_done_arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select effect_id, function, arguments from outbox.follow_up',
  $$select max(e.effect_id), 'event._new_day', '{"a": 1}'::jsonb from outbox.effect e$$,
  'what is to be done once it is posted is told with it: of several, the last'
);
delete from outbox.effect;
do $$ begin perform discord.send_message(1, 101, 'x', on_failed => 'event._new_day', on_failed_arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.send_message'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
