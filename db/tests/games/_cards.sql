-- Specification of games._cards: the cards of each side.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select is(games._cards(1, 1, false), '{38,26}', 'the first and the third are the member''s');
select is(games._cards(1, 1, true), '{49,33}', 'the second and the fourth the house''s');

select * from finish();
rollback;
