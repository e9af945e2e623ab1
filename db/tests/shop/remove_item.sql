-- Specification of shop.remove_item: an item leaves the shop, and members keep theirs.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(9);

select tests.buy(5, 'pass', 2);
select is((shop.remove_item(1, 'PASS', 77, 'k')).number, 5::bigint, 'it returns the item that was');
select is((shop.remove_item(1, 'PASS', 77, 'k')).number, 5::bigint, 'the same key, too');
select is((select array_agg(i.number) from shop.items(1) i), array[1, 2, 3, 4]::bigint[], 'it is gone');
select tests.refuses(
  $$select shop.buy(1, 5, 'pass')$$, 'U0ITM', 'There is no item "pass". Choose one by its name or number.',
  'and nobody can buy it'
);
select is((shop.gift(1, 5, 6, 'pass')).holds, 1::bigint, 'who has it can give it');
select is((shop.use(1, 5, 'pass', role_ids => '{}')).used, true, 'and use it');
select is((shop.sell(1, 6, 'pass')).amount, 125::bigint, 'and sell it');
select is((shop.set_item(1, name => 'Pass', price => 1)).number, 6::bigint, 'its name is free, its number is not');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select shop.remove_item(1, ''1'')')$$, 'the bot may call it');

select * from finish();
rollback;
