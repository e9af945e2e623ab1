-- Specification of games._hand: what the player of a hand may see.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(11);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
create temp table hand as select games._hand(1, 1) as hand;
select is(tests.shown(hand), '{38,26} 20 against {49} 10 open', 'the second card of the house is face down') from hand;
select is((hand).seed, null, 'the seed is not told yet') from hand;
select is((hand).seed_hash, encode(sha256(tests.seed(30)), 'hex'), 'but what it will be held to') from hand;
select is((hand).can_double, true, 'two cards may be doubled') from hand;
select is((hand).stands_at, '2026-01-01T13:00Z'::timestamptz, 'there is an hour to play') from hand;
select is((hand).wallet, 90::bigint, 'the stake is gone from the wallet') from hand;
select is(tests.shown(games.stand(1, 1)), '{38,26} 20 against {49,33} 17 over won 20', 'when it is over all cards are shown');
update hand set hand = games._hand(1, 1);
select is((hand).seed, encode(tests.seed(30), 'hex'), 'and the seed is told') from hand;
select is((hand).wallet, 110::bigint, 'the payout is in the wallet') from hand;
select is(row((hand).can_double, (hand).stands_at)::text, '(f,)', 'there is nothing left to do') from hand;

select * from finish();
rollback;
