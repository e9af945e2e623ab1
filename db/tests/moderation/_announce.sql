-- Specification of moderation._announce: a channel is told of what a moderator did there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(7);

create function pg_temp.facts(channel_id bigint default 102) returns moderation.facts language sql as $$
  select jsonb_populate_record(tests.facts(name => 'bob'), jsonb_build_object('channel_id', channel_id))
$$;
create function pg_temp.told() returns setof text language sql as $$
  select concat_ws(' ', e.path, e.card, e.facts ->> 'kind', e.facts ->> 'member_name', left(e.facts ->> 'ends_at', 16))
  from outbox.effect e where e.path ~ '^/channels/\d' order by e.effect_id
$$;
do $$ begin perform moderation.warn(1, 5, 'spam', actor_id => 77, facts => pg_temp.facts(), at => tests.h()); end $$;
select is_empty('select pg_temp.told()', 'nothing where the settings do not say so');
select tests.configure('moderation.announce_actions', 'on');
do $$ begin perform moderation.warn(1, 5, 'spam', actor_id => 77, facts => pg_temp.facts(), at => tests.h()); end $$;
select results_eq('select pg_temp.told()', array['/channels/102/messages moderation.announced warn bob'],
  'what was done to whom');
select is((select e.facts ? 'reason' from outbox.effect e where e.path ~ '^/channels/\d'), false, 'but not why');
select is(
  (select row(e.body -> 'allowed_mentions', e.expires_at)::text from outbox.effect e where e.path ~ '^/channels/\d'),
  row('{"parse": [], "users": []}'::jsonb, tests.h() + interval '2 minutes')::text, 'nobody is pinged, and soon or not at all'
);
select tests.clear_effects();
do $$ begin
  perform moderation.timeout(1, 5, '1h', actor_id => 77, facts => pg_temp.facts(), at => tests.h());
  perform moderation.note(1, 5, 'x', actor_id => 77, facts => pg_temp.facts(), at => tests.h());
end $$;
select results_eq(
  'select pg_temp.told()', array['/channels/102/messages moderation.announced timeout bob 2026-01-01T13:00'],
  'until when, and of notes nothing'
);
select tests.clear_effects();
do $$ begin
  perform moderation.warn(1, 5, 'spam', actor_id => 77, facts => pg_temp.facts(null), at => tests.h());
  perform moderation.warn(1, 5, 'spam', at => tests.h());
end $$;
select is_empty('select pg_temp.told()', 'nothing where the channel is not known, as in psql');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
