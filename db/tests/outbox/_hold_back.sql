-- Specification of outbox._hold_back: due effects of held routes make room.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$ begin perform tests.queue_roles(3), tests.queue_roles(1, '/guilds/1/bans/%s', first => 601); end $$;
do $$ begin perform tests.queue_roles(1, due => 20, first => 701); end $$;
insert into outbox.hold (guild_id, route, until, probe_id)
select 1, 'PUT /guilds/1/members/*/roles/201', tests.t(60), min(e.effect_id) from outbox.effect e;
create function pg_temp.due(at numeric) returns text language sql as $$
  select outbox._hold_back(tests.t(at));
  select string_agg(round(extract(epoch from e.run_at - tests.t()))::text, ' ' order by e.effect_id) from outbox.effect e
$$;

select is(
  pg_temp.due(0), '0 60 60 0 20',
  'they are due when the hold ends; neither the probe, nor other routes, nor what is not due'
);
select is(pg_temp.due(30), '0 60 60 0 60', 'one that becomes due later, too');
select is(pg_temp.due(60), '0 60 60 0 60', 'nothing is put off by a hold that is over');

delete from outbox.effect;
do $$ begin perform tests.queue_roles(5001), outbox._hold_back(tests.t(1)); end $$;
select is((select count(*) from outbox.effect where run_at > tests.t(1)), 5000::bigint, 'at most 5,000 at once');

select * from finish();
rollback;
