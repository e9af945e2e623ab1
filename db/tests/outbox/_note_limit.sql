-- Specification of outbox._note_limit: a limit was met.

begin;
select plan(6);
\ir ../../fixtures/effects.sql

do $$ begin perform tests.queue_roles(1); end $$;
create function pg_temp.limited(scope text, retry_after numeric, at numeric default 0) returns void language sql as $$
  select outbox._note_limit(e, scope, retry_after, tests.t(at)) from outbox.effect e
$$;

do $$ begin perform pg_temp.limited('user', 30), pg_temp.limited('shared', 10); end $$;
select results_eq(
  'select guild_id, route, until, refused, failures from outbox.hold',
  $$values (1::bigint, 'PUT /guilds/1/members/*/roles/201', tests.t(30), false, 0)$$,
  'its route is held until Discord lets it go on, and a shorter one changes nothing'
);
do $$ begin perform pg_temp.limited('user', 1.5, 40); end $$;
select is((select until from outbox.hold), tests.t(41.5), 'a later one counts to the fraction of a second');
select is_empty('select from outbox.standstill', 'other routes go on');

do $$ begin perform pg_temp.limited('global', 20), pg_temp.limited('global', 5); end $$;
select is((select until from outbox.standstill), tests.t(20), 'the limit for everything holds everything');
select is((select until from outbox.hold), tests.t(41.5), 'and says nothing about the route');
do $$ begin perform pg_temp.limited(null, null, 100); end $$;
select is(
  (select until from outbox.standstill), tests.t(160),
  'without a scope it was not Discord: the address may be banned, for a minute at least'
);

select * from finish();
rollback;
