-- Specification of shop._item_receipt_of: what a purchase or sale did.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(2);

select tests.buy(5, 'silver');
select is(
  (select shop._item_receipt_of(1, t.transaction_id, 'purchase')::text from economy.transaction t where t.kind = 'purchase'),
  '(3,Silver,,temporary_role,1,0,-200,800,🪙,t,202,"2026-01-08 12:00:00+00",,)', 'that of a purchase'
);
select tests.buy(5, 'frog');
do $$ begin perform shop.sell(1, 5, 'frog'); end $$;
select is(
  (select shop._item_receipt_of(1, t.transaction_id, 'sale')::text from economy.transaction t where t.kind = 'sale'),
  '(1,Frog,🐸,collectible,1,0,50,750,🪙,f,,,,)', 'that of a sale'
);

select * from finish();
rollback;
