-- Specification of discord.move_role: the effect that puts a role at a place of the list.

begin;
select plan(3);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.move_role(1, 201, 7, '"why"', tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'roles', 'PATCH', '/guilds/1/roles', '[{"id": "201", "position": 7}]'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'one move after another'
);
delete from outbox.effect;
do $$ begin perform discord.move_role(1, 201, 7, on_failed => 'event._new_day', arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.move_role'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
