-- Specification of games.stand: no more cards.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(11);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select is(tests.shown(games.stand(1, 1, 3, 5)), '{38,26} 20 against {49} 10 open', 'who has seen other cards has not decided');
select is(
  tests.shown(games.stand(1, 1, 2, 5, 'k')), '{38,26} 20 against {49,33} 17 over won 20',
  'who stands has the house play, and is paid'
);
select is(tests.wallet(5), 110::bigint, 'it is in the wallet');
create temp table before as select tests.state() as state;
select is(
  tests.shown(games.stand(1, 1, 2, 5, 'k')), '{38,26} 20 against {49,33} 17 over won 20',
  'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and pays nothing');
select tests.refuses(
  'select games.stand(1, 1, 2, 5)', 'U0OVR', 'Game 1 is over: /fairness shows how it ended.', 'one that is over is refused'
);
select tests.refuses(
  'select games.stand(2, 1, 2, 5)', 'U0GAM', 'There is no game 1 in this server.', 'so is another guild''s'
);
select is((tests.deal(21)).game, 2::bigint, 'another hand');
select tests.refuses(
  'select games.stand(1, 2, 2, 6)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'another member''s is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.stand(1, 2, 2, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
