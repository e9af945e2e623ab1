-- Specification of shop.buy: stock, limit, money, item, role and XP in one transaction, or nothing of it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(47);

-- A thing.
select is(
  shop.buy(1, 5, 'frog', 2, 100, '{}', 5, 'a', tests.t())::text,
  '(1,Frog,🐸,collectible,2,2,-200,800,🪙,f,,,,)', 'one buys by name, whatever its case, and has it'
);
select is(
  (select row(t.kind, t.actor_id, t.key)::text from economy.transaction t where t.key = 'a'), '(purchase,5,a)',
  'the ledger has a purchase'
);
select is(
  (select e.amount from economy.entry e join economy.transaction t using (guild_id, transaction_id)
    where t.key = 'a' and e.account = 'shop'),
  200::bigint, 'the shop took in the price of both'
);
select is((select (shop.buy(1, 5, ' #1 ', role_ids => '{}')).holds), 3::bigint, 'one buys by number');
select is((select (shop.buy(1, 5, '1', 1, null)).wallet), 600::bigint, 'without a price seen, for the price there is');
select is_empty('select tests.effects()', 'a thing has no effects');
select is(
  (select string_agg(row(m.kind, m.quantity, m.holds)::text, ' ' order by m.movement_id) from shop.item_movement m),
  '(purchase,2,2) (purchase,1,3) (purchase,1,4)', 'each movement is kept'
);

-- The key.
create temp table before as select tests.state() as state;
select is(
  shop.buy(1, 5, 'frog', 2, 100, '{201}', 5, 'a', tests.t(60))::text,
  '(1,Frog,🐸,collectible,2,2,-200,800,🪙,f,,,,)', 'the same key answers with the first receipt, whatever came later'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select shop.buy(1, 5, 'frog', 3, 100, '{}', 5, 'a')$$, 'U0KEY',
  'The key "a" was already used for another request (purchase). Use a new key.',
  'the same key for something else is refused'
);

-- A role.
select is(
  shop.buy(1, 6, 'Bronze', role_ids => '{203}', actor_id => 6, key => 'r', at => tests.t())::text,
  '(2,Bronze,,role,1,0,-300,700,🪙,t,201,,,)', 'a role takes effect when it is bought, and nothing is left of it'
);
select results_eq('select tests.effects()', array['PUT /guilds/1/members/6/roles/201'], 'the member gets the role');
select is(
  shop.buy(1, 6, 'Bronze', role_ids => '{203, 201}', actor_id => 6, key => 'r', at => tests.t())::text,
  '(2,Bronze,,role,1,0,-300,700,🪙,t,201,,,)', 'repeated, they have the role by now, and it is the first receipt'
);
select is((select count(*) from tests.effects()), 1::bigint, 'and the role is given once');
select tests.refuses(
  $$select shop.buy(1, 6, 'Bronze', role_ids => '{201}')$$, 'U0HAS', 'You have the role <@&201> already.',
  'a role that one has is not sold again'
);
select tests.refuses(
  $$select shop.buy(1, 5, 'Bronze', 2, role_ids => '{}')$$, 'U0AMT', 'The amount must be a whole number from 1 to 1, not 2.',
  'a role is had once'
);

-- A role for a time.
select tests.clear_effects();
select is(
  shop.buy(1, 6, 'silver', 2, role_ids => '{}', at => tests.t())::text,
  '(3,Silver,,temporary_role,2,0,-400,300,🪙,t,202,"2026-01-15 12:00:00+00",,)',
  'a role is lent for as many times its duration as were bought'
);
select is(
  (shop.buy(1, 6, 'silver', role_ids => '{202}', at => tests.t(86400))).until, '2026-01-22T12:00:00Z'::timestamptz,
  'bought again, the end moves on'
);
select results_eq(
  'select tests.effects()', array_fill('PUT /guilds/1/members/6/roles/202'::text, array[2]), 'the role is given'
);
select is(
  (select string_agg(d.run_at::text, ' ') from outbox.due d where d.function = 'roles._end' and d.finished_at is null),
    '2026-01-22 12:00:00+00',
  'and taken back once, at the end'
);
select tests.refuses(
  $$select shop.buy(1, 5, 'silver', role_ids => '{202}')$$, 'U0HAS', 'You have the role <@&202> already.',
  'a role that one has for good is not lent'
);

-- XP.
select is(
  shop.buy(1, 7, 'book', 3, role_ids => '{}', actor_id => 7, at => tests.t())::text,
  '(4,Book,,xp,3,0,-120,880,🪙,t,,,150,)', 'XP come at once'
);
select is(tests.xp(7), 150::bigint, 'through the levels'' own function');
select is(
  (select reason from leveling.history where member_id = 7), 'Book', 'and the history says where from'
);

-- Later.
select is(
  shop.buy(1, 7, 'pass', role_ids => '{202}', at => tests.t())::text,
  '(5,Pass,,temporary_role,1,1,-250,630,🪙,f,202,,,)', 'what is used later lies in the inventory, also of one who has its role'
);

-- Refusals: nothing is moved.
select tests.refuses(
  format('select shop.buy(1, 5, %L)', i.typed), 'U0ITM', format('There is no item "%s". Choose one by its name or number.',
    coalesce(i.typed, 'null')), format('item %s is refused', coalesce(i.typed, 'null'))
)
from (values ('9'), ('Toad'), (''), (null), ('99999999999999999999')) as i (typed);
select tests.refuses(
  format('select shop.buy(1, 5, ''1'', %s)', q.n), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000, %s.', q.shown), format('%s at once are refused', q.shown)
)
from (values
  ('0', 'not 0'), ('-1', 'not -1'), ('1001', 'not 1001'), ('1.5', 'not 1.5'), ('''nan''', 'not NaN'),
  ('null', 'but none was given')
) as q (n, shown);
select tests.edit('frog', price => 120);
select tests.refuses(
  $$select shop.buy(1, 5, 'frog', 1, 100)$$, 'U0PRC', 'The price of Frog is 120 🪙 now. Have another look, then decide.',
  'an old price is refused, and the new one named'
);
select tests.refuses(
  $$select shop.buy(1, 5, 'frog', 6)$$, 'U0FND', 'You need 720 🪙 but have 600 🪙.',
  'more than one can pay is refused'
);
select tests.edit('frog', stock => 3);
select tests.refuses(
  $$select shop.buy(1, 5, 'frog', 4)$$, 'U0STK', 'The shop has only 3 of Frog left.', 'more than there are is refused'
);
select tests.buy(5, 'frog', 3);
select tests.refuses(
  $$select shop.buy(1, 7, 'frog')$$, 'U0STK', 'Frog is sold out.', 'the last one is sold'
);
select tests.edit('frog', without => 'stock', per_member_limit => 8);
select tests.refuses(
  $$select shop.buy(1, 5, 'frog', 2)$$, 'U0LIM', 'A member may buy 8 of Frog in all, and you have bought 7.',
  'more than the limit is refused'
);
select lives_ok($$select shop.buy(1, 5, 'frog', 1)$$, 'up to the limit is fine');
select tests.edit('book', required_role_id => 203, required_level => 2);
select tests.refuses(
  $$select shop.buy(1, 7, 'book', role_ids => '{201}')$$, 'U0IRL', 'Book needs the role <@&203>.',
  'without the role it takes, an item is refused'
);
select tests.refuses(
  $$select shop.buy(1, 7, 'book', role_ids => '{203}')$$, 'U0ILV',
  'Book needs level 2, and you are at level 1.', 'below the level it takes, too'
);
select tests.refuses(
  $$select shop.buy(1, 7, 'frog', actor_id => 8)$$, 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'nobody buys for another'
);
select tests.refuses('select shop.buy(1, 0, ''1'')', 'U0MEM',
  'A member is given by a Discord id, a positive number. 0 is none.', 'no member is refused');

select is_empty('select * from shop.selfcheck(1)', 'everything adds up');

select * from finish();
rollback;
