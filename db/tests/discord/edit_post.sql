-- Specification of discord.edit_post: the effect that makes a message a card.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.edit_post(1, 101, 5, 'leveling.level_up', '{"level": 5}', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channel 101', 'PATCH', '/channels/101/messages/5', '{"allowed_mentions": {"parse": [], "users": []}}'::jsonb,
    null::jsonb, null::bigint, 'leveling.level_up', '{"level": 5}'::jsonb, tests.t(3), null::timestamptz
  )$$,
  'it is Discord''s request for a change, in the channel''s lane, and pings nobody'
);
delete from outbox.effect;
do $$ begin perform discord.edit_post(1, 101, 5, 'x.y', '{}', on_failed => 'event._new_day', arguments => '{"a": 1}'); end $$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select discord.edit_post(1, 101, 5, 'x.y', '{}') as effect_id \gset
select is(:effect_id::bigint, (select max(e.effect_id) from outbox.effect e), 'its effect is told');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.edit_post'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
