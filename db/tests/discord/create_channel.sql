-- Specification of discord.create_channel: the effect that makes a channel.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$
begin
  perform discord.create_channel(
    1, 'ticket-12', 0, 102, 'Help', array[(1, false, 0, 1024), (501, true, 1024, 0)]::discord.overwrite[],
    reason => '"why"', at => tests.t(3)
  );
end;
$$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channels', 'POST', '/guilds/1/channels',
    '{"name": "ticket-12", "type": 0, "parent_id": "102", "topic": "Help", "permission_overwrites": [
      {"id": "1", "type": 0, "allow": 0, "deny": 1024}, {"id": "501", "type": 1, "allow": 1024, "deny": 0}]}'::jsonb,
    '"why"'::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'with all that is said of it, in one request'
);
delete from outbox.effect;
do $$
begin
  perform discord.create_channel(
    1, 'x', lane => 'ticket 12', on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}'
  );
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select results_eq(
  'select lane, once, body from outbox.effect',
  $$values ('ticket 12', true, '{"name": "x", "type": 0, "permission_overwrites": []}'::jsonb)$$,
  'it may have a lane of its own; it must not be repeated, and what is null is not said'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.create_channel'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
