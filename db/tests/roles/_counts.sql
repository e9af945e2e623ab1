-- Specification of roles._counts: whether a reason counts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

create function pg_temp.counts(until timestamptz, taken_at timestamptz, ended_at timestamptz) returns boolean language sql as $$
  select roles._counts(r, tests.t()) from roles.reason r where false
  union all
  select roles._counts(jsonb_populate_record(null::roles.reason, jsonb_build_object(
    'until', counts.until, 'taken_at', counts.taken_at, 'ended_at', counts.ended_at
  )), tests.t())
$$;
select ok(pg_temp.counts(null, null, null), 'one without an end');
select ok(pg_temp.counts(tests.t(1), null, null), 'and one before its end');
select ok(not pg_temp.counts(tests.t(), null, null), 'at its end it does not, though the work is still to be done');
select ok(not pg_temp.counts(null, tests.t(-1), null), 'nor when people took the role');
select ok(not pg_temp.counts(null, null, tests.t(-1)), 'nor when it has ended');

select * from finish();
rollback;
