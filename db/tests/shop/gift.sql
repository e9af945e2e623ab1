-- Specification of shop.gift: an item changes hands.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(14);

select tests.buy(5, 'frog', 3);
select is(
  shop.gift(1, 5, 6, 'frog', 2, false, true, 5, 'k', tests.t())::text, '(1,Frog,🐸,collectible,2,1,,,🪙,f,,,,6)',
  'two of three are given'
);
select is(row(tests.holds(5, 1), tests.holds(6, 1))::text, '(1,2)', 'and with the other');
create temp table before as select tests.state() as state;
select is(
  shop.gift(1, 5, 6, 'frog', 2, false, true, 5, 'k', tests.t(9))::text, '(1,Frog,🐸,collectible,2,1,,,🪙,f,,,,6)',
  'the same key answers with the first receipt'
);
select is(tests.state(), (select b.state from before b), 'and gives nothing');
select tests.refuses(
  $$select shop.gift(1, 5, 7, 'frog', 2, false, true, 5, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (shop.gift). Use a new key.', 'the same key for something else is refused'
);
select tests.refuses(
  $$select shop.gift(1, 5, 6, 'frog', 2)$$, 'U0HLD', 'You need 2 of Frog but have 1.', 'more than one has is refused'
);
select tests.refuses($$select shop.gift(1, 5, 5, 'frog')$$, 'U0SLF', 'That takes two: choose somebody else.', 'oneself');
select tests.refuses(
  $$select shop.gift(1, 5, 6, 'frog', receiver_is_bot => true)$$, 'U0BOT',
  'Bots have no use for that. Choose a person.', 'a bot'
);
select tests.refuses(
  $$select shop.gift(1, 5, 6, 'frog', receiver_is_here => false)$$, 'U0GON', 'They are not in this server any more.',
  'who left'
);
select tests.refuses(
  $$select shop.gift(1, 5, 6, 'frog', actor_id => 7)$$, 'U0NOT',
    'This button belongs to somebody else. Use the command yourself.',
  'another member''s things'
);
select tests.refuses(
  $$select shop.gift(1, 5, 6, 'frog', 1.5)$$, 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 1.5.',
  'half a frog'
);
select is(
  (select h.bought from shop.holding h where h.member_id = 6), 0::bigint,
  'a present is not bought: no limit counts it'
);
select is_empty('select * from shop.selfcheck(1)', 'everything adds up');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select shop.gift(1, 6, 5, ''1'')')$$, 'the bot may call it');

select * from finish();
rollback;
