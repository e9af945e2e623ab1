-- Specification of outbox._count_invalid: what Discord holds against the bot is counted.

begin;
select plan(11);
\ir ../../fixtures/effects.sql

create function pg_temp.counted(status integer, scope text default null) returns bigint language plpgsql as $$
declare
  v_requests bigint;
begin
  perform outbox._count_invalid(1, status, scope, tests.t());
  select sum(i.requests) into v_requests from outbox.invalid i;
  delete from outbox.invalid;
  return v_requests;
end;
$$;
select is(pg_temp.counted(c.status, c.scope), c.requests, c.what)
from (values
  (401, null, 1::bigint, 'a refused token counts'),
  (403, null, 1, 'a missing permission counts'),
  (429, 'user', 1, 'a limit of the bot''s own counts'),
  (429, 'global', 1, 'so does the one for everything'),
  (429, null, 1, 'and one of which nothing is known'),
  (429, 'shared', null, 'a limit that others used up does not'),
  (404, null, null, 'what is gone does not'),
  (200, null, null, 'nor does a success'),
  (null, null, null, 'nor silence')
) as c (status, scope, requests, what);

do $$
begin
  perform outbox._count_invalid(1, 403, null, tests.t(s)) from unnest(array[0, 59, 60]) s;
  perform outbox._count_invalid(2, 403, null, tests.t());
end;
$$;
select results_eq(
  'select guild_id, minute, requests from outbox.invalid order by 1, 2',
  $$values (1::bigint, tests.t(), 2), (1, tests.t(60), 1), (2, tests.t(), 1)$$, 'by guild and minute'
);
do $$ begin perform outbox._count_invalid(1, 403, null, tests.t(3660)); end $$;
select results_eq(
  'select guild_id, minute from outbox.invalid order by 1, 2',
  $$values (1::bigint, tests.t(60)), (1, tests.t(3660)), (2, tests.t())$$, 'what is older than an hour is forgotten'
);

select * from finish();
rollback;
