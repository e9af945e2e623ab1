-- Specification of discord.edit_thread: the effect that archives a thread.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.edit_thread(1, 105, true, true, reason => '"why"', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channel 105', 'PATCH', '/channels/105',
    '{"archived": true, "locked": true}'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'after all that was said in it before'
);
delete from outbox.effect;
do $$
begin
  perform discord.edit_thread(1, 105, archived => false, name => 'x', on_failed => 'event._new_day', arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is((select body from outbox.effect), '{"archived": false, "name": "x"}', 'what is null stays as it is');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.edit_thread'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
