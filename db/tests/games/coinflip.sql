-- Specification of games.coinflip: heads or tails.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(14);

select tests.configure('economy.opening_balance', '100000');
select tests.configure('games.bet_daily', '100000');
create temp table flips as select f.* from generate_series(1, 300) n,
  games.coinflip(1, 5, 10, case n % 2 when 0 then 'heads' else 'tails' end) f;
select is((select count(distinct game) from flips), 300::bigint, 'each flip is a game');
select is_empty(
  $$select * from flips f
    where f.outcome is distinct from case f.shown when 'edge' then 'edge' when f.choice then 'won' else 'lost' end
    or f.payout <> case f.outcome when 'won' then 20 else 0 end$$,
  'the right side pays twice the bet, the wrong one and the edge nothing'
);
select set_has('select outcome from flips', $$values ('won'), ('lost')$$, 'both happen');
select is(
  (games.coinflip(1, 6, 10, 'heads', 6, 'k')).game, (games.coinflip(1, 6, 10, 'heads', 6, 'k')).game,
  'the same key again is the same game'
);
select tests.refuses(
  $$select games.coinflip(1, 6, 10, 'tails', 6, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (bet). Use a new key.',
  'with the other side it is refused'
);
select tests.refuses(
  format('select games.coinflip(1, 5, 10, %L)', s.side), 'U0SID', 'A coin has two sides: choose heads or tails.',
  format('a bet on %s is refused', coalesce(s.side, 'nothing'))
)
from (values ('edge'), (null)) as s (side);
select tests.refuses(
  $$select games.coinflip(1, 5, 10, 'heads', 6)$$, 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'nobody plays for another member'
);
select tests.configure('games.enabled', 'off');
select tests.refuses(
  $$select games.coinflip(1, 5, 10, 'heads')$$, 'U0OFF', 'This is turned off in this server (setting games.enabled).',
  'where games are off there are none'
);
select tests.refuses(
  $$select games.coinflip(2, 5, 10, 'heads')$$, 'U0OFF', 'This is turned off in this server (setting games.enabled).',
  'by default they are'
);
select tests.refuses(
  $$select games.coinflip(99, 5, 10, 'heads')$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.configure('games.enabled', 'on');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select games.coinflip(1, 5, 10, ''heads'')')$$, 'the bot may call it');
select is_empty(
  'select rule from economy.selfcheck(1) union all select rule from games.selfcheck(1)', 'the books are sound'
);

select is((games.coinflip(1, 5, typed => '5', side => 'heads')).bet, 5::bigint, 'a bet can be typed');

select * from finish();
rollback;
