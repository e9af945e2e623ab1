-- Specification of personal._put_back: a role of one's own is there after all.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

\ir ../../fixtures/personal.sql
create function pg_temp.put_back(role_id bigint, lapses_at timestamptz default null) returns void language sql as $$
  select roles._lock(1, '{5}');
  select personal._put_back(row(
    1, 5, put_back.role_id, 'Sunny', '{16744448}', '', true, tests.t(), put_back.lapses_at
  )::personal.role, tests.t(100));
$$;
select pg_temp.put_back(201);
select results_eq(
  'select * from personal.role', $$values (1::bigint, 5::bigint, 201::bigint, 'Sunny', array[16744448], '', true, tests.t(),
  null::timestamptz)$$, 'as it was'
);
select is(tests.counting(5), '201 personal', 'for a reason');
select is(tests.told(), '5+201', 'on');
select is(tests.due(5), null, 'for as long as they may');

delete from personal.role;
select pg_temp.put_back(202, tests.t(50)), tests.told() is not null as told;
select is(tests.due(5), tests.t(100) + interval '1 day', 'one that was to lapse goes a day later');
select is((select lapses_at from personal.role), tests.due(5), 'as it says');

select pg_temp.put_back(203);
select is((select role_id from personal.role), 202::bigint, 'who has another one by now');
select is(tests.told(), '5-203', 'only loses it');

select * from finish();
rollback;
