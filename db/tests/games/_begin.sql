-- Specification of games._begin: the stake is taken, the game numbered, its seed drawn.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

select tests.own($$select games._begin(1, 'blackjack', 5, 10, null, 5, 'k', '2026-01-01T12:00Z', null)$$);
select is(
  (select format('%s %s %s %s %s %s %s', g.game, g.member_id, g.kind, g.bet, g.stake, g.state, length(g.seed))
    from games.game g),
  '1 5 blackjack 10 10 open 32', 'a game is begun'
);
select is(tests.wallet(5), 90::bigint, 'and its stake taken');
select tests.own($$select games._begin(1, 'blackjack', 5, 10, null, 5, 'k', '2026-01-01T12:00Z', null)$$);
select is((select count(*) from games.game), 1::bigint, 'the same key again begins none');
select is(tests.wallet(5), 90::bigint, 'and takes nothing');

select * from finish();
rollback;
