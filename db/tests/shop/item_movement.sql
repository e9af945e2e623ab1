-- Specification of shop.item_movement: what comes and goes of items, signed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(5);

select tests.buy(5, 'frog', 2);
select throws_ok('update shop.item_movement set quantity = 0', '23514', null, 'a movement moves something');
select throws_ok('update shop.item_movement set quantity = -2', '23514', null, 'a purchase comes');
select throws_ok('update shop.item_movement set transaction_id = null', '23514', null, 'and has its money');
select throws_ok('update shop.item_movement set partner_id = 6', '23514', null, 'and no other member');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from shop.item_movement')$$, '42501', null, 'nobody takes one away'
);

select * from finish();
rollback;
