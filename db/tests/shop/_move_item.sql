-- Specification of shop._move_item: the one place where items come and go.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(7);

select ok(shop._move_item(tests.item(1), 'present', 5, 3, tests.t(), partner_id => 6) > 0, 'a first one');
select is(tests.holds(5, 1), 3::bigint, 'is there');
select ok(shop._move_item(tests.item(1), 'gift', 5, -2, tests.t(), partner_id => 6) > 0, 'some of it goes');
select is(tests.holds(5, 1), 1::bigint, 'and the rest is there');
select is(
  (select string_agg(row(m.kind, m.quantity, m.holds, m.partner_id)::text,
  ' ' order by m.movement_id) from shop.item_movement m),
  '(present,3,3,6) (gift,-2,1,6)', 'each movement is kept, with how many there were afterwards'
);
select is((select h.bought from shop.holding h), 0::bigint, 'what was not bought does not count as such');
select tests.refuses(
  $$select shop._move_item(tests.item(1), 'gift', 5, -2, tests.t(), partner_id => 6)$$, 'U0HLD',
  'You need 2 of Frog but have 1.', 'more than there is is refused'
);

select * from finish();
rollback;
