-- Specification of discord.remove_reaction: the effect that takes a reaction from a message.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$ begin perform discord.remove_reaction(1, 101, 5, 'party_cat:77', 501, tests.t(3)); end $$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'reactions 5', 'DELETE', '/channels/101/messages/5/reactions/party_cat:77/501', null::jsonb,
    null::jsonb, null::bigint, null::text, null::jsonb, tests.t(3), null::timestamptz
  )$$,
  'a member''s, in a lane of the message''s reactions'
);
delete from outbox.effect;
do $$
begin
  perform discord.remove_reaction(1, 101, 5, 'party_cat:77', on_failed => 'event._new_day', arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select path from outbox.effect), '/channels/101/messages/5/reactions/party_cat:77/@me', 'or the bot''s own'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.remove_reaction'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
