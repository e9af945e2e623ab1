-- Specification of discord.set_channel_overwrite: the effect that says what a member or role may do in a channel.

begin;
select plan(4);
do $$ begin perform discord.set_channel_overwrite(1, 101, 201, false, 1024, 9223372036854775807, '"locked"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'channel 101', 'PUT', '/channels/101/permissions/201',
    '{"type": 0, "allow": "1024", "deny": "9223372036854775807"}'::jsonb, '"locked"'::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'of a role, with all its bits, in the channel''s lane'
);
delete from outbox.effect;
do $$ begin perform discord.set_channel_overwrite(1, 101, 501, true, 0, 2048); end $$;
select is((select body -> 'type' from outbox.effect), '1'::jsonb, 'or of a member');
do $$ begin
  perform discord.set_channel_overwrite(
    1, 101, 501, true, 0, 2048, on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}'
  );
end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.set_channel_overwrite'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
