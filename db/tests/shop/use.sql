-- Specification of shop.use: what lies in the inventory takes effect.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(14);

select tests.buy(5, 'pass', 3);
select is(
  shop.use(1, 5, 'pass', 2, '{}', 5, 'k', tests.t())::text,
  '(5,Pass,,temporary_role,2,1,,,🪙,t,202,"2026-01-15 12:00:00+00",,)', 'two at once'
);
select results_eq('select tests.effects()', array['PUT /guilds/1/members/5/roles/202'], 'the role is given');
select is(roles._until(1, 5, 202, 'shop', 'loan'), tests.t(14 * 86400), 'and ends');
create temp table before as select tests.state() as state;
select is(
  shop.use(1, 5, 'pass', 2, '{202}', 5, 'k', tests.t(9))::text,
  '(5,Pass,,temporary_role,2,1,,,🪙,t,202,"2026-01-15 12:00:00+00",,)', 'the same key answers with the first receipt'
);
select is(tests.state(), (select b.state from before b), 'and does nothing');
select tests.refuses(
  $$select shop.use(1, 5, 'pass', 1, '{}', 5, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (shop.use). Use a new key.', 'the same key for something else is refused'
);
select tests.refuses(
  $$select shop.use(1, 5, 'pass', 2)$$, 'U0HLD', 'You need 2 of Pass but have 1.', 'more than one has is refused'
);
select tests.refuses(
  $$select shop.use(1, 6, 'pass')$$, 'U0HLD', 'You need 1 of Pass but have 0.', 'so is what one does not have'
);
select tests.refuses(
  $$select shop.use(1, 5, 'pass', actor_id => 6)$$, 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'and another member''s'
);
select tests.refuses(
  $$select shop.use(1, 5, 'pass', 0)$$, 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 0.', 'none is refused'
);
select tests.buy(5, 'frog');
select tests.refuses(
  $$select shop.use(1, 5, 'frog')$$, 'U0USE', 'Frog is to keep, to give or to sell; it does nothing when it is used.',
  'a collectible is not used'
);
do $$ begin
  perform shop.gift(1, 5, 6, 'pass');
  update app.role set deleted_at = now() where role_id = 202;
end $$;
select tests.refuses(
  $$select shop.use(1, 6, 'pass')$$, 'U0ROL', 'Role 202 does not exist in this server. Choose one of its roles.',
  'what gives a role that is gone is kept'
);
select is_empty('select * from shop.selfcheck(1)', 'everything adds up');
select ok(
  has_function_privilege('guildkeeper_bot', 'shop.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz)',
  'execute'),
  'the bot may call it'
);

select * from finish();
rollback;
