-- Specification of roles._deny: puts a denial in force.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

create function pg_temp.deny(until timestamptz, at timestamptz default tests.t()) returns void language plpgsql as $$
declare
  v_denial roles.denial;
begin
  v_denial.guild_id := 1;
  v_denial.member_id := 5;
  v_denial.role_id := 201;
  v_denial.since := deny.at;
  v_denial.until := deny.until;
  perform roles._deny(v_denial);
end;
$$;
create function pg_temp.due() returns timestamptz[] language sql as $$
  select array_agg(run_at) from outbox.due where function = 'roles._end_denial' and finished_at is null
$$;
select roles._lock(1, '{5}');
select pg_temp.deny(tests.t(10));
select is(pg_temp.due(), array[tests.t(10)], 'its end is scheduled');
select pg_temp.deny(tests.t(20), tests.t(1));
select is(pg_temp.due(), array[tests.t(20)], 'and moves');
select is((select since from roles.denial), tests.t(1), 'with the new decision');
select pg_temp.deny(null);
select is(pg_temp.due(), null, 'for good there is none');
update roles.denial set ended_at = tests.t(5), ended_by = 61;
select pg_temp.deny(null, tests.t(6));
select results_eq(
  'select since, ended_at, ended_by from roles.denial', 'values (tests.t(6), null::timestamptz, null::bigint)',
  'one that is over begins anew'
);

select * from finish();
rollback;
