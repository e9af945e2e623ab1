-- Specification of shop._worth: what the shop pays.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(4);

select is(shop._worth(tests.item(1), 3), 150::bigint, 'half of the price, as the setting says at first');
select tests.configure('shop.sell_rate', '33.33');
select is(shop._worth(tests.item(1), 1), 33::bigint, 'rounded down');
select is(shop._worth(tests.item(1), 3), 99::bigint, 'over all of them');
select tests.configure('shop.sell_rate', '0');
select is(shop._worth(tests.item(1), 3), 0::bigint, 'nothing at 0 percent');

select * from finish();
rollback;
