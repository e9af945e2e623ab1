-- Specification of games._play: a game that is over at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(10);

select tests.configure('games.bet_min', '5');
select tests.configure('games.bet_max', '50');

create temp table game as select games.dice(1, 5, 10, 5, 'k', '2026-01-01T12:00Z') as played;
select is(
  (select (g.played).payout from game g),
  (select (o.pays * 10)::bigint from game g, games._odds('dice') o
    where o.outcome = games._outcome_of('dice', null, string_to_array((g.played).shown, ' ')::bigint[])),
  'it pays what its draws and its table say'
);
select is(
  (select (g.played).wallet from game g), (select 90 + (g.played).payout from game g), 'and says what is in the wallet then'
);
select is(tests.wallet(5), (select (g.played).wallet from game g), 'which is there');
create temp table before as select tests.state() as state;
select is(
  games.dice(1, 5, 10, 5, 'k', '2026-01-02T12:00Z')::text, (select g.played::text from game g),
  'the same key again returns the same game'
);
select is(tests.state(), (select b.state from before b), 'and plays none');
select tests.refuses(
  $$select games.dice(1, 5, 11, 5, 'k')$$, 'U0KEY', 'The key "k" was already used for another request (bet). Use a new key.',
  'with another bet it is refused'
);
select tests.refuses(
  format('select games.dice(1, 5, %s, 5)', b.bet), 'U0AMT',
  format('The amount must be a whole number from 5 to 50, not %s.', b.bet), format('a bet of %s is refused', b.bet)
)
from (values ('4'), ('51'), ('5.5')) as b (bet);
select is_empty('select * from games.selfcheck(1)', 'the self-check agrees');

select * from finish();
rollback;
