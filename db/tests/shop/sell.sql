-- Specification of shop.sell: the shop takes items back, for a part of their price.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(14);

select tests.edit('frog', stock => 10);
select tests.buy(5, 'frog', 3);
select is(
  shop.sell(1, 5, 'frog', 2, 5, 'k', tests.t())::text, '(1,Frog,🐸,collectible,2,1,100,800,🪙,f,,,,)',
  'two of three for half the price'
);
select is(tests.stock(1), 9::bigint, 'the shop has them again');
select is(
  (select array_agg(e.amount order by e.amount) from economy.entry e join economy.transaction t using (guild_id, transaction_id)
    where t.key = 'k'),
  array[-100, 100]::bigint[], 'and pays from what it took in'
);
create temp table before as select tests.state() as state;
select is(
  shop.sell(1, 5, 'frog', 2, 5, 'k', tests.t(9))::text, '(1,Frog,🐸,collectible,2,1,100,800,🪙,f,,,,)',
  'the same key answers with the first receipt'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select shop.sell(1, 5, 'frog', 1, 5, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (sale). Use a new key.', 'the same key for something else is refused'
);
select tests.refuses(
  $$select shop.sell(1, 5, 'frog', 2)$$, 'U0HLD', 'You need 2 of Frog but have 1.', 'more than one has is refused'
);
select tests.refuses(
  $$select shop.sell(1, 5, 'frog', actor_id => 6)$$, 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'another member''s things'
);
select tests.refuses(
  $$select shop.sell(1, 5, 'frog', -1)$$, 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not -1.', 'less than one'
);
select tests.configure('shop.sell_rate', '0');
select tests.refuses(
  $$select shop.sell(1, 5, 'frog')$$, 'U0NSL', 'The shop pays nothing for Frog.',
  'a shop that buys nothing'
);
select tests.configure('shop.sell_rate', '100');
select tests.edit('frog', without => 'stock');
select is((shop.sell(1, 5, 'frog')).wallet, 900::bigint, 'at the full price');
select is(tests.stock(1), null, 'an endless stock stays endless');
select is_empty('select * from shop.selfcheck(1)', 'everything adds up');
select tests.buy(5, 'frog');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select shop.sell(1, 5, ''1'')')$$, 'the bot may call it');

select * from finish();
rollback;
