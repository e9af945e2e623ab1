-- Specification of games._require_no_hand: one hand at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

select lives_ok('select games._require_no_hand(1, 5)', 'who plays none may begin one');
select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select tests.refuses(
  'select games._require_no_hand(1, 5)', 'U0HND', 'You are still playing game 1. Finish that hand first.',
  'who plays one is refused another'
);
select games.stand(1, 1) is null as stood;
select lives_ok('select games._require_no_hand(1, 5)', 'one that is over is none');

select * from finish();
rollback;
