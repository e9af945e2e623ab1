-- Specification of discord.ban: the effect that bans.

begin;
select plan(3);
do $$ begin perform discord.ban(1, 501, 3600, '"spam"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'member 501', 'PUT', '/guilds/1/bans/501',
    '{"delete_message_seconds": 3600}'::jsonb, '"spam"'::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'it is Discord''s request, in the member''s lane'
);
delete from outbox.effect;
do $$ begin perform discord.ban(1, 501); end $$;
select is((select body ->> 'delete_message_seconds' from outbox.effect), '0', 'unless told otherwise, messages stay');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.ban'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
