-- Specification of games._outcome_of: how a game ends, and how often each end is: the payout tables.

begin;
\ir ../../fixtures/guild.sql
select plan(18);

select is(
  games._outcome_of('coinflip', c.choice, array[c.draw]::bigint[]), c.outcome,
  format('%s at %s: %s', c.choice, c.draw, c.outcome)
)
from (values ('heads', 1, 'won'), ('heads', 49, 'won'), ('heads', 50, 'lost'), ('heads', 98, 'lost'), ('heads', 99, 'edge'),
  ('tails', 49, 'lost'), ('tails', 50, 'won'), ('tails', 98, 'won'), ('tails', 100, 'edge')) as c (choice, draw, outcome);
select is(games._outcome_of('dice', null, d.draws), d.outcome, format('%s: %s', d.draws, d.outcome))
from (values ('{6,1,3,3}'::bigint[], 'won'), ('{1,1,1,2}', 'lost'), ('{2,4,5,1}', 'tie'), ('{3,4,6,1}', 'sevens'),
  ('{6,6,6,6}', 'tie')) as d (draws, outcome);

-- Every draw there can be, counted: the ways in the payout tables are these.
select results_eq(
  $$select games._outcome_of('coinflip', s.side, array[n]) as outcome, count(*)
    from generate_series(1::bigint, 100) n, (values ('heads'), ('tails')) s (side) where s.side = 'heads' group by 1 order by 1$$,
  $$select o.outcome, o.ways from games._odds('coinflip') o order by 1$$, 'the odds of a coin'
);
select results_eq(
  $$select games._outcome_of('dice', null, array[a, b, c, d]) as outcome, count(*)
    from generate_series(1::bigint, 6) a, generate_series(1::bigint, 6) b, generate_series(1::bigint, 6) c,
      generate_series(1::bigint, 6) d group by 1 order by 1$$,
  $$select o.outcome, o.ways from games._odds('dice') o order by 1$$, 'the odds of dice'
);
select results_eq(
  $$select games._outcome_of('slots', null, array[a, b, c]) as outcome, count(*)
    from generate_series(1::bigint, 20) a, generate_series(1::bigint, 20) b,
    generate_series(1::bigint, 20) c group by 1 order by 1$$,
  $$select o.outcome, o.ways from games._odds('slots') o order by 1$$, 'the odds of the reels'
);
select is(
  (select count(*) from generate_series(1::bigint, 100) n where games._outcome_of('coinflip', 'tails', array[n]) = 'won'),
  49::bigint,
  'tails are as likely as heads'
);

select * from finish();
rollback;
