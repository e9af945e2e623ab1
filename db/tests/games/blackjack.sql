-- Specification of games.blackjack: a hand of blackjack begins.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(13);

select tests.configure('economy.opening_balance', '10000');
-- As hands differ, enough are dealt: each to a member of their own.
create temp table hands as select n as member,
  games.blackjack(1, n, 10, n, 'k' || n, '2026-01-01T12:00Z') as hand from generate_series(1001, 1060) n;
select set_has('select (hand).state from hands', $$values ('open')$$, 'most stay open');
select is_empty(
  $$select from hands h where (h.hand).state = 'open' and (cardinality((h.hand).house_cards) <> 1 or (h.hand).seed is not null)$$,
  'of those, one card of the house is seen, and no seed'
);
select is_empty(
  $$select from hands h where cardinality((h.hand).cards) <> 2 or (h.hand).bet <> 10 or (h.hand).member_id <> h.member$$,
  'everybody has two cards'
);
select is(
  (select count(*) from outbox.due d
    where d.function = 'games._stand_late' and d.run_at = '2026-01-01T13:00Z' and d.finished_at is null),
  (select count(*) from hands h where (h.hand).state = 'open'), 'each has its end scheduled'
);
create temp table before as select tests.state() as state;
select is_empty(
  $$select from hands h
    where h.hand is distinct from games.blackjack(1, h.member, 10, h.member, 'k' || h.member, '2026-01-01T14:00Z')$$,
  'the same keys again return the same hands'
);
select is(tests.state(), (select b.state from before b), 'and deal none');
select is((tests.deal(30)).member_id, 5::bigint, 'a hand is dealt');
select tests.refuses(
  'select games.blackjack(1, 5, 10, 5)', 'U0HND',
  format('You are still playing game %s. Finish that hand first.', (select max(game) from games.game)),
  'who plays one cannot begin another'
);
select lives_ok('select games.dice(1, 5, 10, 5)', 'but may play something else');
select tests.refuses(
  'select games.blackjack(2, 5, 10)', 'U0OFF', 'This is turned off in this server (setting games.enabled).',
  'where games are off there are none'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.blackjack(1, 7, 10)')$$, 'the bot may call it');
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select is((games.blackjack(1, 6, typed => '10')).bet, 10::bigint, 'a bet can be typed');

select * from finish();
rollback;
