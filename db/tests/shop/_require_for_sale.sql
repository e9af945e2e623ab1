-- Specification of shop._require_for_sale: refuses what stands in the way, and an old price.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(4);

create function tests.ask(price numeric, role_ids bigint[] default '{}') returns void language sql as $$
  select shop._require_for_sale(tests.item(2), 5, ask.role_ids, 1, ask.price)
$$;
select lives_ok('select tests.ask(300)', 'the price as it is');
select lives_ok('select tests.ask(null)', 'no price seen');
select tests.refuses(
  'select tests.ask(299)', 'U0PRC', 'The price of Bronze is 300 🪙 now. Have another look, then decide.', 'an old price'
);
select tests.refuses(
  $$select tests.ask(299, '{201}')$$, 'U0HAS', 'You have the role <@&201> already.', 'an obstacle, before the price'
);

select * from finish();
rollback;
