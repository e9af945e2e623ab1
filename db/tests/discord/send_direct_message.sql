-- Specification of discord.send_direct_message: the effect that writes to a member alone.

begin;
select plan(7);

do $$ begin perform discord.send_direct_message(1, 501, 'Hello @everyone <@502>', '2026-01-02T00:00:00Z'); end $$;
select results_eq(
  'select guild_id, lane, method, path, reason, recipient_id, expires_at from outbox.effect',
  $$values (
    1::bigint, 'dm 501', 'POST', '/channels/@dm/messages', null::jsonb, 501::bigint, '2026-01-02T00:00:00Z'::timestamptz
  )$$,
  'it names its recipient, whose channel the path stands for, and has a lane of its own'
);
select is(
  (select body from outbox.effect),
  '{"content": "Hello @everyone <@502>", "allowed_mentions": {"parse": [], "users": []}, "enforce_nonce": true}'::jsonb,
  'it pings nobody, and a nonce keeps it from being posted twice'
);

delete from outbox.effect;
do $$ begin perform discord.send_direct_message(1, 501, 'Hello'); end $$;
select is((select expires_at from outbox.effect), null, 'unless told otherwise, it is never too late');
do $$ begin perform discord.send_direct_message(1, 501, repeat('x', 5000)); end $$;
select is((select count(*) from outbox.effect), 4::bigint, 'a long text is several messages');
delete from outbox.effect;
do $$
begin
  perform discord.send_direct_message(1, 501, null, embed => '{"title": "T"}', components => '[{"type": 1}]');
end;
$$;
select is(
  (select body - 'allowed_mentions' from outbox.effect),
  '{"embeds": [{"title": "T"}], "components": [{"type": 1}], "enforce_nonce": true}'::jsonb,
  'it may have an embed and buttons, and no text'
);
delete from outbox.effect;
do $$
begin
  perform discord.send_direct_message(1, 501, 'x', on_failed => 'event._new_day', on_failed_arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.send_direct_message'::regproc,
     'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
