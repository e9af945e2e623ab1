-- Specification of shop._items: the items there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(3);

select tests.edit('frog', on_sale => false);
do $$ begin perform shop.remove_item(1, 'book'); end $$;
select is((select array_agg(i.number) from shop._items(1, true) i), array[2, 3, 5]::bigint[], 'those on sale');
select is((select array_agg(i.number) from shop._items(1, false) i), array[1, 2, 3, 5]::bigint[], 'all that were not removed');
select is_empty('select * from shop._items(2, false)', 'each guild has its own');

select * from finish();
rollback;
