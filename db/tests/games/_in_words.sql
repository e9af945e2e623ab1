-- Specification of games._in_words: what one sees of a game.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

select is(games._in_words(g.kind, g.draws), g.shown, format('%s %s shows %s', g.kind, g.draws, g.shown))
from (values
  ('coinflip'::games.game_kind, '{1}'::bigint[], 'heads'), ('coinflip', '{49}', 'heads'), ('coinflip', '{50}', 'tails'),
  ('coinflip', '{98}', 'tails'), ('coinflip', '{99}', 'edge'), ('dice', '{6,1,3,2}', '6 1 3 2'),
  ('slots', '{20,1,16}', 'diamonds cherries bells'), ('blackjack', '{1}', null)
) as g (kind, draws, shown);

select * from finish();
rollback;
