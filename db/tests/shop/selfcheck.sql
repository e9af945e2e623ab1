-- Specification of shop.selfcheck: finds what does not add up.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(7);

select tests.buy(5, 'silver'), tests.buy(5, 'frog', 3), tests.buy(6, 'book', 2);
do $$ begin
  perform shop.gift(1, 5, 6, 'frog', 2);
  perform shop.sell(1, 6, 'frog');
end $$;
select is_empty('select * from shop.selfcheck(1)', 'a sound shop');
select is_empty('select * from shop.selfcheck(2)', 'an empty one');
update shop.holding set quantity = quantity + 1 where member_id = 6 and number = 1;
select results_eq(
  'select rule, member_id, found, expected from shop.selfcheck(1)',
  $$values ('the movements of item 1 add up to what the member has and has bought', 6::bigint, '(2,0)', '(1,0)')$$, 'a holding'
);
update shop.holding set quantity = quantity - 1 where member_id = 6 and number = 1;

update shop.holding set bought = 0 where member_id = 5 and number = 1;
select is((select count(*) from shop.selfcheck(1)), 1::bigint, 'what was bought');
update shop.holding set bought = 3 where member_id = 5 and number = 1;

update shop.item_counter set last = 6;
select results_eq(
  'select rule, found, expected from shop.selfcheck(1)', $$values ('the numbers of items have no gap', '5', '6')$$,
  'a gap'
);
update shop.item_counter set last = 5;

delete from shop.item_movement where kind = 'sale';
select ok(
  exists (select from shop.selfcheck(1) s where s.rule = 'a purchase or sale has its item' and s.expected = 'sale'),
  'money without an item'
);
delete from shop.item_movement where kind = 'gift';
select ok(
  exists (select from shop.selfcheck(1) s where s.rule = 'item 1 changes hands whole' and s.found = '2'), 'half a gift'
);

select * from finish();
rollback;
