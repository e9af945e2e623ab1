-- Specification of discord.kick: the effect that removes a member.

begin;
select plan(2);
do $$ begin perform discord.kick(1, 501, '"spam"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect order by effect_id',
  $$values (
    1::bigint, 'member 501', 'DELETE', '/guilds/1/members/501',
    null::jsonb, '"spam"'::jsonb,
    null::bigint, null::timestamptz
  )$$,
  'it is Discord''s request, in the member''s lane'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.kick'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
