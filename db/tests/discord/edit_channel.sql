-- Specification of discord.edit_channel: the effect that changes a channel.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.edit_channel(1, 101, 'closed', '', reason => '"why"', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'settings 101', 'PATCH', '/channels/101',
    '{"name": "closed", "topic": ""}'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'in a lane that nobody waits in; an empty topic is none'
);
delete from outbox.effect;
do $$ begin
  perform discord.edit_channel(
    1, 101, topic => 'x', on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}'
  );
end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select is((select body from outbox.effect), '{"topic": "x"}', 'what is null stays as it is');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.edit_channel'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
