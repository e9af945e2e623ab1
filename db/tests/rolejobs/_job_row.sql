-- Specification of rolejobs._job_row: a job as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(1);

insert into rolejobs.job (guild_id, number, action, role_id, filter, reason, actor_id, began_at)
values (1, 4, 'give', 201, row(null, null, null, null, null, null, null, null)::rolejobs.filter, 'why', 61, tests.t());
insert into rolejobs.member (guild_id, number, member_id, outcome)
select 1, 4, 10 * o.place + n, o.outcome
from unnest(enum_range(null::rolejobs.outcome)) with ordinality as o (outcome, place)
cross join lateral generate_series(1, o.place) n;
select results_eq(
  'select (rolejobs._job_row(b)).* from rolejobs.job b',
  $$values (4::bigint, 'give', 201::bigint, 'why', 61::bigint, 'running', false, 36::bigint, 1::bigint, 2::bigint, 3::bigint,
    4::bigint, 5::bigint, 6::bigint, 7::bigint, 8::bigint, null::text, null::bigint, tests.t(), null::timestamptz)$$,
  'what it does, and what came of it'
);

select * from finish();
rollback;
