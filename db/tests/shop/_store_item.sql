-- Specification of shop._store_item: writes an item as it is to be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(4);

select lives_ok(
  $$select shop._store_item(jsonb_populate_record(tests.item(1), '{"number": 6, "name": "Toad", "stock": 3}'))$$,
  'a new item'
);
select is((select c.last from shop.item_counter c where c.guild_id = 1), 6::bigint, 'takes its number');
do $$ begin
  perform shop._store_item(jsonb_populate_record(tests.item(6), '{"name": "Newt", "stock": null, "price": 7}'));
end $$;
select is(
  (select row(i.number, i.name, i.stock, i.price, i.description)::text from shop.item i where i.name = 'Newt'),
  '(6,Newt,,7,"A frog of gold.")', 'one there is becomes another'
);
select is((select c.last from shop.item_counter c where c.guild_id = 1), 6::bigint, 'under its number');

select * from finish();
rollback;
