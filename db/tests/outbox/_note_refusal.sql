-- Specification of outbox._note_refusal: five refusals in a row hold their route.

begin;
select plan(11);
\ir ../../fixtures/effects.sql

do $$ begin perform tests.queue_roles(3); end $$;
create function pg_temp.refused(at numeric default 0, nth integer default 1) returns numeric language sql as $$
  select extract(epoch from outbox._note_refusal(e, 50013, 'Missing Permissions', tests.t(at)) - tests.t(at))
  from outbox.effect e where e.lane = format('member %s', 500 + nth)
$$;
create function pg_temp.probe(nth integer) returns void language sql as $$
  update outbox.hold h set probe_id = e.effect_id from outbox.effect e where e.lane = format('member %s', 500 + nth)
$$;

select is(array(select pg_temp.refused() from generate_series(1, 4)), '{null,null,null,null}'::numeric[], 'four are four');
select results_eq(
  'select refused, failures, code, error, told_at from outbox.hold',
  $$values (false, 4, 50013, 'Missing Permissions', null::timestamptz)$$, 'they are counted, and nobody is told'
);
select is(pg_temp.refused(10), 60::numeric, 'the fifth holds the route for a minute');
select results_eq(
  'select refused, failures, until, put_off_until, opened_at, told_at from outbox.hold',
  'values (true, 5, tests.t(70), tests.t(70), tests.t(10), tests.t(10))', 'since then, and that is told'
);
select is(pg_temp.refused(20, 2), 50::numeric, 'what was under way waits with the others');
select is((select failures from outbox.hold), 5, 'and does not count');

create function pg_temp.probes(times integer) returns text language plpgsql as $$
declare
  v_waits text := '';
begin
  for i in 1..times loop
    perform pg_temp.probe(3);
    v_waits := concat_ws(' ', v_waits, pg_temp.refused(100 * 1000 * i, 3)::integer);
  end loop;
  return btrim(v_waits);
end;
$$;
select is(pg_temp.probes(8), '120 240 480 960 1920 3600 3600 3600', 'each refused probe doubles the time, up to an hour');
select results_eq(
  'select probe_id, opened_at, told_at from outbox.hold', 'values (null::bigint, tests.t(10), tests.t(10))',
  'there is no probe then, and nobody is told again'
);

-- Closed and opened again
update outbox.hold set refused = false, failures = 4, told_at = tests.t(), until = tests.t();
do $$ begin perform pg_temp.refused(86400); end $$;
select is((select told_at from outbox.hold), tests.t(), 'opened twice within a day, it is told once');
update outbox.hold set refused = false, failures = 4, until = tests.t();
do $$ begin perform pg_temp.refused(86401); end $$;
select is((select told_at from outbox.hold), tests.t(86401), 'later, it is told again');

update outbox.hold set refused = false, failures = 4, until = tests.t(90000);
do $$ begin perform pg_temp.refused(86500); end $$;
select is((select until from outbox.hold), tests.t(90000), 'a limit that lasts longer stays');

select * from finish();
rollback;
