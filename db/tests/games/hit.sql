-- Specification of games.hit: another card.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(20);

select is((tests.deal(73)).game, 1::bigint, 'a hand is dealt');
select is(tests.shown(games.hit(1, 1, 2, 5, 'k', '2026-01-01T12:30Z')), '{19,3,34} 17 against {26} 10 open', 'a card more');
select results_eq(
  $$select run_at from outbox.due where function = 'games._stand_late' and finished_at is null$$,
  array['2026-01-01T13:30Z'::timestamptz], 'and an hour more'
);
create temp table before as select (select count(*) from games.card) as cards;
select is(
  tests.shown(games.hit(1, 1, 2, 5, 'k', '2026-01-01T12:30Z')), '{19,3,34} 17 against {26} 10 open',
  'the same key again returns the first result'
);
select is(
  tests.shown(games.hit(1, 1, 2, 5, 'k2')), '{19,3,34} 17 against {26} 10 open', 'who has seen two cards has decided already'
);
select is(tests.shown(games.hit(1, 1, 4, 5, 'k3')), '{19,3,34} 17 against {26} 10 open', 'nobody has seen four');
select is((select count(*) from games.card), (select b.cards from before b), 'none of these deals a card');
select results_eq(
  $$select actor_id, function, arguments from app.audit order by audit_id limit 1$$,
  $$values (5::bigint, 'games.hit', '{"game": 1, "cards": 2}'::jsonb)$$, 'it leaves an audit line'
);
select is((games.hit(1, 1)).game, 1::bigint, 'an operator hits, whatever they have seen');
select is((select count(*) from games.card), (select b.cards + 1 from before b), 'and a card is dealt');

select is((tests.deal(2, 6)).game, 2::bigint, 'another hand');
select is(tests.shown(games.hit(1, 2, 2, 6)), '{22,50,5} 24 against {40,15} 13 over bust 0', 'above 21 it is over');
select is((tests.deal(57, 7)).game, 3::bigint, 'another one');
select is(
  tests.shown(games.hit(1, 3, 2, 7)), '{22,51,41} 21 against {49,47} 18 over won 20', 'with 21 there is nothing left to decide'
);
select tests.refuses(
  'select games.hit(1, 3, 3, 7)', 'U0OVR', 'Game 3 is over: /fairness shows how it ended.', 'one that is over is refused'
);
select tests.refuses(
  'select games.hit(1, 9, 2, 7)', 'U0GAM', 'There is no game 9 in this server.', 'so is one that there is not'
);
select tests.refuses(
  'select games.hit(99, 1)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select is((tests.deal(30, 8)).game, 4::bigint, 'another one');
select tests.refuses(
  'select games.hit(1, 4, 2, 5)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'another member''s hand is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.hit(1, 4, 2, 8)')$$, 'the bot may call it');

select * from finish();
rollback;
