-- Specification of income._advance_streak: who may claim when, and how long a streak is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(11);

create function tests.turn(at timestamptz, next_at timestamptz, grace integer default 0) returns text language sql as $$
  select format('%s/%s', t.streak, t.best_streak) from income._advance_streak(1, 5, 'x', next_at, grace, at) t
$$;

select is(tests.turn('2026-01-01T12:00Z', '2026-01-02T00:00Z'), '1/1', 'the first turn begins a streak');
select tests.refuses(
  $$select tests.turn('2026-01-01T23:59:59Z', '2026-01-02T00:00Z')$$, 'U0CLD', 'That is not ready yet.',
  'before the time that was told it is too early'
);
select is(
  tests.detail($$select tests.turn('2026-01-01T12:00:01Z', '2026-01-02T00:00Z')$$) ->> 'retry_at',
  '2026-01-02T00:00:00+00:00', 'and the refusal says from when on it is not'
);
select is(tests.turn('2026-01-02T00:00Z', '2026-01-03T00:00Z'), '2/2', 'at that time it is their turn');
select is(tests.turn('2026-01-03T23:59Z', '2026-01-04T00:00Z'), '3/3', 'the next day is the next of the streak, however late');
select is(tests.turn('2026-01-05T00:00Z', '2026-01-06T00:00Z'), '1/3', 'a day missed ends it; the best one is remembered');
select is(tests.turn('2026-01-08T00:00Z', '2026-01-09T00:00Z', 2), '2/3', 'as many days of grace as are given are none');
select is(tests.turn('2026-01-12T00:00Z', '2026-01-13T00:00Z', 2), '1/3', 'one more is');
select is(
  (select t.streak from income._advance_streak(1, 5, 'y', '2026-01-02T00:00Z', null, '2026-01-01T00:00Z') t), 0,
  'a claim without grace has no streak'
);
select is(
  (select t.streak from income._advance_streak(1, 5, 'y', '2026-01-03T00:00Z', null, '2026-01-02T00:00Z') t), 0, 'ever'
);
select results_eq(
  $$select claim, last_at, next_at, streak, best_streak from income.claim_state where claim = 'x'$$,
  $$values ('x', '2026-01-12T00:00Z'::timestamptz, '2026-01-13T00:00Z'::timestamptz, 1, 3)$$, 'it is written down'
);

select * from finish();
rollback;
