-- Specification of discord.create_role: the effect that makes a role.

begin;
select plan(3);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.create_role(1, 'Gold', '{255}', unicode_emoji => 'x', reason => '"why"', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'roles', 'POST', '/guilds/1/roles',
    '{"name": "Gold", "permissions": 0, "colors": {"primary_color": 255, "secondary_color": null, "tertiary_color": null},
      "unicode_emoji": "x"}'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'without permissions, whatever @everyone may do'
);
delete from outbox.effect;
do $$
begin
  perform discord.create_role(1, 'Gold', on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.create_role'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
