-- Specification of reports.set_counter: a channel counts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(9);

select is(
  reports.set_counter(1, 103, 'members', '{count} of {goal}', 500, 5, 'k', '2026-01-01 10:00Z'), row(103, 'members',
    '{count} of {goal}', 500, null, null)::reports.counter_row, 'what it counts'
);
select is((reports.set_counter(1, 103, 'members', '{count} of {goal}', 500, 5, 'k', '2026-01-01 11:00Z')).goal, 500,
  'the same key again is the same');
select is((select run_at from outbox.due where key = 'reports._show_counters'), '2026-01-01 10:00Z'::timestamptz, 'at once');
select is((reports.set_counter(1, 103, 'online', 'Online: {count}')).metric, 'online', 'one a channel');
select tests.refuses(
  $$select reports.set_counter(1, 103, 'smiles', '{count}')$$, 'U0MTR',
    'There is no metric "smiles". Choose one of: members, online, messages.', 'what can be counted'
);
select tests.refuses(
  $$select reports.set_counter(1, 103, 'members', 'Members')$$, 'U0CNT',
  'The name must have {count} in it and at most 80 characters; a goal is from 1 to 1,000,000,000.', 'with a place for it'
);
select throws_ok($$select reports.set_counter(1, 103, 'members', '{count}', 0)$$, 'U0CNT', null, 'a goal is something');
select throws_ok($$select reports.set_counter(1, 121, 'members', '{count}')$$, 'U0CHN', null, 'a channel of the guild');
select throws_ok(
  $$select reports.set_counter(1, 103, 'members', '{count}', 9007199254740991)$$, 'U0CNT', null, 'and not everything'
);

select * from finish();
rollback;
