-- Specification of shop._is_sold: whether the shop sells an item.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(4);

select ok(shop._is_sold(tests.item(1)), 'one on sale is sold');
select ok(shop._is_sold(tests.item(2)), 'one with a role, too');
update app.role set deleted_at = now() where role_id = 201;
select ok(not shop._is_sold(tests.item(2)), 'but not when the role is gone');
select tests.edit('frog', on_sale => false);
select ok(not shop._is_sold(tests.item(1)), 'nor what was taken off sale');

select * from finish();
rollback;
