-- Specification of leveling._begin_walk: from the first member, also where a walk is under way.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.due() returns setof text language sql as $$
  select format('%s %s', d.arguments, d.key) from outbox.due d where d.function = 'leveling._walk_on' order by d.work_id
$$;
create function pg_temp.said(token uuid) returns text language sql as $$
  select format('{"token": "%s", "after_id": 0} leveling.walk %s', token, token)
$$;
select leveling._begin_walk(1, true, '"one"', now());
select token as first from leveling.walk \gset
select results_eq('select pg_temp.due()', array[pg_temp.said(:'first')], 'work is due');
select leveling._begin_walk(1, false, '"two"', now() + interval '1 hour');
select token as second from leveling.walk \gset
select isnt(:'second'::text, :'first'::text, 'it is another walk');
select results_eq(
  'select reason, again, begun_at from leveling.walk', $$values ('"two"'::jsonb, true, now() + interval '1 hour')$$,
  'for the newest reason, and what was to be told again still is'
);
select results_eq(
  'select pg_temp.due()', array[pg_temp.said(:'first'), pg_temp.said(:'second')],
  'the work of the one before is not touched: it may be running'
);
select leveling._begin_walk(2, false, null, now());
select is((select again from leveling.walk where guild_id = 2), false, 'each guild has its own');

select * from finish();
rollback;
