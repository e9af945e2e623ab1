-- Specification of shop._item_receipt: what a movement did.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(3);

select tests.buy(5, 'silver', 2);
select is(
  (select shop._item_receipt(1, m.movement_id)::text from shop.item_movement m where m.kind = 'purchase'),
  '(3,Silver,,temporary_role,2,0,-400,600,🪙,t,202,"2026-01-15 12:00:00+00",,)', 'a purchase, with its use at once'
);
select is(
  (select shop._item_receipt(1, m.movement_id)::text from shop.item_movement m where m.kind = 'use'),
  '(3,Silver,,temporary_role,2,0,-400,600,🪙,t,202,"2026-01-15 12:00:00+00",,)', 'the use itself'
);
select tests.buy(5, 'frog', 2);
do $$ begin perform shop.gift(1, 5, 6, 'frog'); end $$;
select is(
  (select shop._item_receipt(1, m.movement_id)::text from shop.item_movement m where m.kind = 'gift'),
  '(1,Frog,🐸,collectible,1,1,,,🪙,f,,,,6)', 'a gift, without money'
);

select * from finish();
rollback;
