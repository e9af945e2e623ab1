-- Specification of discord.post: the effect that posts a card in a channel.

begin;
select plan(6);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.post(1, 101, 'leveling.level_up', '{"level": 5}', at => tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'channel 101', 'POST', '/channels/101/messages',
    '{"allowed_mentions": {"parse": [], "users": []}, "enforce_nonce": true}'::jsonb,
    null::jsonb, null::bigint, 'leveling.level_up', '{"level": 5}'::jsonb, tests.t(3), null::timestamptz
  )$$,
  'it is Discord''s request for a message in the channel''s lane, pings nobody, and is drawn when it is sent'
);
delete from outbox.effect;
do $$ begin perform discord.post(1, 101, 'x.y', '{}', reply_to => 5, mentions => '{501}', expires_at => tests.t(60)); end $$;
select results_eq(
  'select body, expires_at from outbox.effect',
  $$values (
    '{"allowed_mentions": {"parse": [], "users": ["501"]}, "enforce_nonce": true,
      "message_reference": {"message_id": "5", "fail_if_not_exists": false}}'::jsonb, tests.t(60)
  )$$,
  'it may be an answer, ping members, and come too late'
);
delete from outbox.effect;
do $$
begin
  perform discord.post(1, 101, 'x.y', '{}', on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select discord.post(1, 101, 'x.y', '{}') as effect_id \gset
select is(:effect_id::bigint, (select max(e.effect_id) from outbox.effect e), 'its effect is told');
select throws_ok($$select discord.post(1, 101, 'x.y', null)$$, '23514', null, 'a card without facts is a bug');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.post'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
