-- Specification of games._lock_hand: only who plays a hand decides, and only while it is played.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(8);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select is((games._lock_hand(1, 1, 5)).game, 1::bigint, 'its player may play it');
select is((games._lock_hand(1, 1, null)).game, 1::bigint, 'an operator may');
select tests.refuses(
  'select games._lock_hand(1, 1, 6)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
    'another member may not'
);
select tests.refuses(
  'select games._lock_hand(1, 2, 5)', 'U0GAM', 'There is no game 2 in this server.', 'nor anybody what is none'
);
select tests.refuses(
  'select games._lock_hand(2, 1, 5)', 'U0GAM', 'There is no game 1 in this server.', 'or another guild''s'
);
select games.dice(1, 5, 10) is null as rolled;
select tests.refuses('select games._lock_hand(1, 2, 5)', 'U0GAM', 'There is no game 2 in this server.', 'or no hand');
select games.stand(1, 1) is null as stood;
select tests.refuses(
  'select games._lock_hand(1, 1, 5)', 'U0OVR', 'Game 1 is over: /fairness shows how it ended.', 'or one that is over'
);

select * from finish();
rollback;
