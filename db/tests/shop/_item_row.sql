-- Specification of shop._item_row: an item as a member sees it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(3);

select tests.edit('frog', stock => 1, per_member_limit => 5);
select tests.buy(5, 'frog');
select is(
  shop._item_row(tests.item(1), 5, '{}', 1, 2)::text,
  '(1,Frog,🐸,"A frog of gold.",collectible,100,0,5,,,,,,f,t,1,"Frog is sold out.",'
    '"{""refusal"": ""sold_out"", ""arguments"": {""item"": [""text"", ""Frog""]}}",🪙,1,2)',
  'with what they hold and what stands in their way'
);
select is(
  shop._item_row(tests.item(3), 6, '{}', 1, 2)::text,
  '(3,Silver,,,temporary_role,200,,,202,"7 days",,,,t,t,0,,,🪙,1,2)', 'nothing stands in the way of this one'
);
select is((shop._item_row(tests.item(1), null, null, null, null)).holds, 0::bigint, 'nobody in particular holds nothing');

select * from finish();
rollback;
