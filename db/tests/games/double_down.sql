-- Specification of games.double_down: twice the stake for one card.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(17);

select is((tests.deal(263)).game, 1::bigint, 'a hand is dealt');
select is(
  tests.shown(games.double_down(1, 1, 3, 5)), '{8,3} 11 against {50} 10 open', 'who has seen other cards has not decided'
);
select is(
  tests.shown(games.double_down(1, 1, 2, 5, 'k')), '{8,3,52} 21 against {50,36} 20 over won 40',
  'one card, and a win pays twice the doubled stake'
);
select is(tests.wallet(5), 120::bigint, 'it is in the wallet');
select is((select stake from games.game), 20::bigint, 'the stake was doubled');
create temp table before as select tests.state() as state;
select is(
  tests.shown(games.double_down(1, 1, 2, 5, 'k')), '{8,3,52} 21 against {50,36} 20 over won 40',
  'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and takes nothing');
select is((tests.deal(4, 6)).game, 2::bigint, 'another hand');
select is(
  tests.shown(games.double_down(1, 2, 2, 6)), '{47,19,13} 24 against {37,51} 20 over bust 0', 'a card too many loses both stakes'
);
select is(tests.wallet(6), 80::bigint, 'they are gone');
select is((tests.deal(73, 7)).game, 3::bigint, 'another hand');
select games.hit(1, 3, 2, 7) is null as hit;
select tests.refuses(
  'select games.double_down(1, 3, 3, 7)', 'U0DBL', 'Only a hand of two cards can be doubled.', 'three cards cannot be doubled'
);
select is((tests.deal(30, 8, bet => 60)).game, 4::bigint, 'a hand for more than half of what one has');
select tests.refuses(
  'select games.double_down(1, 4, 2, 8)', 'U0FND', 'You need 60 🪙 but have 40 🪙.', 'cannot be doubled'
);
select economy.give(1, 8, 100) is null as granted;
select tests.configure('games.bet_daily', '119');
update games.game set at = now() where game = 4;
select tests.refuses(
  'select games.double_down(1, 4, 2, 8)', 'U0BTD', 'A member can bet 119 🪙 in a day here, and you have 59 🪙 left for today.',
  'nor beyond what one may bet in a day'
);
select tests.configure('games.bet_daily', '120');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.double_down(1, 4, 2, 8)')$$, 'the bot may call it');
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select * from finish();
rollback;
