-- Specification of games._draws: what is drawn in each game that is over at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(6);

select is(games._draws('coinflip', tests.seed(1)), '{27}', 'a coin is one draw');
select is(games._draws('dice', tests.seed(2)), '{4,2,4,1}', 'dice are four');
select is(cardinality(games._draws('slots', tests.seed(1))), 3, 'reels are three');
select is(games._draws('blackjack', tests.seed(1)), null, 'a hand of blackjack is drawn card by card');
select is(
  (select array[min(d), max(d)] from generate_series(1, 2000) n, unnest(games._draws('coinflip', tests.seed(n))) d),
  '{1,100}', 'a coin has a hundred sides'
);
select is(
  (select array[min(d), max(d)] from generate_series(1, 500) n, unnest(games._draws('slots', tests.seed(n))) d), '{1,20}',
  'a reel has 20 stops'
);

select * from finish();
rollback;
