-- Specification of games._hand_outcome: who has won a hand.

begin;
\ir ../../fixtures/guild.sql
select plan(12);

select is(games._hand_outcome(h.cards, h.house), h.outcome, h.rule)
from (values
  ('{1,13}'::bigint[], '{10,11}'::bigint[], 'blackjack', 'an ace and a ten at once are a blackjack'),
  ('{1,13}', '{14,23}', 'tie', 'against another one it is a tie'),
  ('{7,20,33}', '{1,10}', 'lost', 'the house''s beats another 21'),
  ('{1,13}', '{7,20,33}', 'blackjack', 'as the member''s does'),
  ('{10,11,2}', '{10,11,12}', 'bust', 'above 21 the member has lost, whatever the house has'),
  ('{10,2}', '{10,6,9}', 'won', 'above 21 the house has'),
  ('{10,9}', '{10,8}', 'won', 'more is better'),
  ('{10,8}', '{10,9}', 'lost', 'less is worse'),
  ('{10,8}', '{9,22}', 'tie', 'as much is a tie'),
  ('{7,20,33}', '{8,21,5}', 'tie', 'also with 21'),
  ('{1,6}', '{10,7}', 'tie', 'an ace may count 11'),
  ('{5,6,7}', '{10,20}', 'won', 'three cards count like two')
) as h (cards, house, outcome, rule);

select * from finish();
rollback;
