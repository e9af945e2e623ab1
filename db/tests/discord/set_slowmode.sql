-- Specification of discord.set_slowmode: the effect that slows a channel down.

begin;
select plan(2);
do $$ begin perform discord.set_slowmode(1, 101, 30, 'heated'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'channel 101', 'PATCH', '/channels/101',
    '{"rate_limit_per_user": 30}'::jsonb, 'heated',
    null::bigint, null::timestamptz
  )$$,
  'it is Discord''s request, in the channel''s lane'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.set_slowmode(bigint, bigint, integer, text)', 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
