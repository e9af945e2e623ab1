-- Specification of games._has_seen: a decision is one on the cards before one's eyes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(5);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select is(games._has_seen(g, n.cards), n.seen, format('%s cards: %s', coalesce(n.cards::text, 'any number of'), n.seen))
from games.game g, (values (2, true), (1, false), (3, false), (null, true)) n (cards, seen);

select * from finish();
rollback;
