-- Specification of games._odds: what each game gives back on average: a little less than was bet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(11);

select is(
  (select round(sum(o.ways * o.pays) / sum(o.ways), 4) from games._odds(e.kind) o), e.average,
  format('%s gives back %s', e.kind, e.average)
)
from (values ('coinflip'::games.game_kind, 0.98), ('dice', 0.9722), ('slots', 0.9640)) as e (kind, average);
select is((select sum(o.ways) from games._odds(e.kind) o), e.ways, format('%s has %s ways', e.kind, e.ways))
from (values ('coinflip'::games.game_kind, 100::numeric), ('dice', 1296), ('slots', 8000)) as e (kind, ways);
select results_eq(
  $$select outcome, pays from games._odds('blackjack') order by pays desc, outcome$$,
  $$values ('blackjack', 2.5), ('won', 2), ('tie', 1), ('bust', 0), ('lost', 0)$$, 'blackjack depends on how it is played'
);

-- The games of 20,000 fixed seeds: within three standard errors of the average.
select cmp_ok(
  (
    with game as materialized (  -- each is played once, not once a line of the table
      select games._outcome_of(e.kind, 'heads', games._draws(e.kind, tests.seed(n))) as outcome
      from generate_series(1, 20000) n
    )
    select abs(avg(o.pays) - e.average) / (stddev_samp(o.pays) / sqrt(count(*)::numeric))
    from game g
    join games._odds(e.kind) o on o.outcome = g.outcome
  ), '<', 3::numeric, format('%s pays what its table says, over many games', e.kind)
)
from (values ('coinflip'::games.game_kind, 0.98), ('dice', 0.9722), ('slots', 0.9640)) as e (kind, average);

-- A member who plays like the house, drawing to 17, gets back 94.33 % on average: computed from the rules for cards that are
-- drawn from a whole deck each.
create function tests.drawn_to_17(cards bigint[], seed bytea, n integer) returns bigint[] language plpgsql as $$
begin
  while games._points(cards) < 17 loop
    cards := cards || games.draw(seed, n + cardinality(cards), 52);
  end loop;
  return cards;
end;
$$;
select cmp_ok(
  (
    with hand as materialized (
      select games._hand_outcome(
        tests.drawn_to_17(array[games.draw(s.seed, 1, 52), games.draw(s.seed, 3, 52)], s.seed, 5),
        tests.drawn_to_17(array[games.draw(s.seed, 2, 52), games.draw(s.seed, 4, 52)], s.seed, 50)
      ) as outcome
      from generate_series(1, 10000) n
      cross join lateral (select tests.seed(n) as seed) s
    )
    select abs(avg(o.pays) - 0.9433) / (stddev_samp(o.pays) / sqrt(count(*)::numeric))
    from hand h
    join games._odds('blackjack') o on o.outcome = h.outcome
  ), '<', 3::numeric, 'blackjack pays what follows from its rules, over many hands'
);

select * from finish();
rollback;
