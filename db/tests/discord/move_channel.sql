-- Specification of discord.move_channel: the effect that puts a channel into a category.

begin;
select plan(5);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.move_channel(1, 101, 102, 5, reason => '"why"', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channels', 'PATCH', '/guilds/1/channels',
    '[{"id": "101", "parent_id": "102", "lock_permissions": false, "position": 5}]'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'one move after another; who may do what there stays'
);
delete from outbox.effect;
do $$ begin perform discord.move_channel(1, 101, 0, on_failed => 'event._new_day', arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select body from outbox.effect), '[{"id": "101", "parent_id": null, "lock_permissions": false}]', 'or out of all categories'
);
delete from outbox.effect;
do $$ begin perform discord.move_channel(1, 101, "position" => 7); end $$;
select is((select body from outbox.effect), '[{"id": "101", "position": 7}]', 'or only to another place');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.move_channel'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
