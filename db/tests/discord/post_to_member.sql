-- Specification of discord.post_to_member: the effect that posts a card in a direct message.

begin;
select plan(5);
\ir ../../fixtures/effects.sql

do $$
begin
  perform discord.post_to_member(1, 501, 'leveling.level_up', '{"level": 5}', at => tests.t(3), expires_at => tests.t(60));
end;
$$;
select results_eq(
  'select lane, method, path, body, reason, recipient_id, card, facts, run_at, expires_at from outbox.effect',
  $$values (
    'dm 501', 'POST', '/channels/@dm/messages', '{"allowed_mentions": {"parse": [], "users": []}, "enforce_nonce": true}'::jsonb,
    null::jsonb, 501::bigint, 'leveling.level_up', '{"level": 5}'::jsonb, tests.t(3), tests.t(60)
  )$$,
  'it is one effect, in a lane of its own for each member'
);
delete from outbox.effect;
do $$
begin
  perform discord.post_to_member(
    1, 501, 'x.y', '{}', lane => 'member 501', on_done => 'event._new_day', on_failed => 'event._new_day', arguments => '{"a": 1}'
  );
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, false), ('event._new_day', '{"a": 1}', true)$$,
  'what is to be done then is told with it'
);
select is((select lane from outbox.effect), 'member 501', 'it may keep the order of another lane');
select discord.post_to_member(1, 501, 'x.y', '{}') as effect_id \gset
select is(:effect_id::bigint, (select max(e.effect_id) from outbox.effect e), 'its effect is told');
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.post_to_member'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
