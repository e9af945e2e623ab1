-- Specification of games._take_stake: a stake goes from the wallet to the house, so much in a day.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(10);

select tests.configure('games.bet_daily', '100');
select tests.configure('economy.opening_balance', '1000');
select tests.configure('app.time_zone', 'Europe/Berlin');
create function tests.stake(stake bigint, at timestamptz) returns void language sql as $$
  select tests.own(format($q$select games._take_stake(1, (economy._open(1, 'bet', '{}', null, null, null, %2$L)).transaction_id,
    5, %1$s, %2$L)$q$, stake.stake, stake.at))
$$;
create function tests.play(bet bigint, at timestamptz) returns bigint language sql as $$
  select (games.dice(1, 5, play.bet, at => play.at)).bet
$$;

select lives_ok($$select tests.stake(100, '2026-03-29T12:00Z')$$, 'as much as bet_daily may be staked');
select is(tests.wallet(5), 900::bigint, 'it is gone from the wallet');
select is(tests.house(), 100::numeric, 'and the house has it');
select is(tests.play(60, '2026-03-28T23:00Z'), 60::bigint, 'a game on the first second of a day');
select tests.refuses(
  $$select games.dice(1, 5, 41, at => '2026-03-29T21:59:59Z')$$, 'U0BTD',
  'A member can bet 100 🪙 in a day here, and you have 40 🪙 left for today.',
  'counts until its last, 23 hours later when summer time begins'
);
select is(tests.play(40, '2026-03-29T21:59:59Z'), 40::bigint, 'what is left may be bet');
select tests.refuses(
  $$select games.dice(1, 5, 1, at => '2026-03-29T21:59:59Z')$$, 'U0BTD',
  'A member can bet 100 🪙 in a day here, and you have 0 🪙 left for today.', 'then nothing is'
);
select is(tests.play(100, '2026-03-29T22:00Z'), 100::bigint, 'the next day begins anew');
select lives_ok($$select games.dice(1, 6, 100, at => '2026-03-29T22:00Z')$$, 'another member has a day of their own');
select tests.configure('games.bet_daily', '50000');
select tests.configure('games.bet_max', '50000');
select tests.refuses(
  $$select games.dice(1, 7, 2000)$$, 'U0FND', 'You need 2,000 🪙 but have 1,000 🪙.',
  'more than there is in the wallet is refused'
);

select * from finish();
rollback;
