-- Specification of shop._cleared: takes away what an item need not have.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(9);

select tests.edit('frog', stock => 5, per_member_limit => 2, required_role_id => 203, required_level => 4);
select is((shop._cleared(tests.item(1), 'stock')).stock, null, 'stock');
select is((shop._cleared(tests.item(1), 'limit')).per_member_limit, null, 'limit');
select is((shop._cleared(tests.item(1), 'description')).description, null, 'description');
select is((shop._cleared(tests.item(1), 'emoji')).emoji, null, 'emoji');
select is((shop._cleared(tests.item(1), 'required_role')).required_role_id, null, 'the role it takes');
select is((shop._cleared(tests.item(1), 'required_level')).required_level, null, 'the level it takes');
select is((shop._cleared(tests.item(1), 'stock')).per_member_limit, 2::bigint, 'and nothing else');
select is(shop._cleared(tests.item(1), null), tests.item(1), 'null takes nothing away');
select tests.refuses(
  $$select shop._cleared(tests.item(1), 'price')$$, 'U0WTH',
  'An item has no "price" to take away. Choose one of: stock, limit, description, emoji, required_role, required_level.',
  'what an item must have stays'
);

select * from finish();
rollback;
