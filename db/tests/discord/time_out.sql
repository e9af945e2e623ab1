-- Specification of discord.time_out: the effect that silences a member for a while.

begin;
select plan(3);
do $$ begin perform discord.time_out(1, 501, '2026-01-02T03:04:05.678+02', '"spam"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'member 501', 'PATCH', '/guilds/1/members/501',
    '{"communication_disabled_until": "2026-01-02T01:04:05.678Z"}'::jsonb, '"spam"'::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'it names the moment, in the member''s lane'
);
delete from outbox.effect;
do $$ begin perform discord.time_out(1, 501, null); end $$;
select is(
  (select body from outbox.effect), '{"communication_disabled_until": null}'::jsonb, 'without one it lifts the time-out'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.time_out'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
