-- Specification of rolejobs._start: a job begins.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.see(m, '{}') from generate_series(5, 7) m;
select is(
  (rolejobs._start(1, 'give', 201, row(null, null, null, null, null, null, null, '{5,6}')::rolejobs.filter, 'why', 102, 61,
    tests.t())).members, 2::bigint, 'with those who meet its filter now'
);
select results_eq('select method, path from outbox.effect', $$values ('POST', '/channels/102/messages')$$,
  'its message is posted');
select results_eq(
  $$select run_at, arguments from outbox.due where function = 'rolejobs._work'$$,
  $$values (tests.t(), '{"number": 1}'::jsonb)$$, 'and it is due at once'
);
select throws_ok(
  $$select rolejobs._start(1, 'give', 202, null, null, null, null, tests.t())$$, 'U0JRN',
  'Job 1 is not over yet. Wait for its end, or cancel it.', 'one at a time'
);

select * from finish();
rollback;
