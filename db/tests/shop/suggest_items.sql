-- Specification of shop.suggest_items: autocomplete of items.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(9);

select tests.edit('book', on_sale => false);
select tests.buy(5, 'frog', 2), tests.buy(5, 'pass');
select results_eq(
  $$select s.number, s.name, s.price, s.currency from shop.suggest_items(1, 'S') s$$,
  $$values (3::bigint, 'Silver', 200::bigint, '🪙'), (5, 'Pass', 250, '🪙')$$,
  'those whose name contains what was typed, early hits first'
);
select is(
  (select array_agg(s.number) from shop.suggest_items(1, '') s), '{1,2,3,4,5}', 'all, before anything is typed'
);
select is(
  (select array_agg(s.number) from shop.suggest_items(1, null, only_sold => true) s), '{1,2,3,5}', 'those on sale'
);
select is((select array_agg(s.name) from shop.suggest_items(1, '#2') s), array['Bronze'], 'by number');
select results_eq(
  $$select s.number, s.quantity from shop.suggest_items(1, '', holder_id => 5) s$$, $$values (1::bigint, 2::bigint), (5, 1)$$,
  'what a member has'
);
do $$ begin perform shop.remove_item(1, 'frog'); end $$;
select is((select count(*) from shop.suggest_items(1, 'frog', holder_id => 5)), 1::bigint, 'also what was removed');
do $$ begin perform shop.set_item(1, name => 'frog', price => 1); end $$;
select tests.buy(5, 'frog', 2);
select results_eq(
  $$select s.number, s.name, s.quantity from shop.suggest_items(1, 'frog', holder_id => 5) s$$,
  $$values (1::bigint, 'Frog', 2::bigint), (6, 'frog', 2)$$, 'two of one name are told apart by their numbers'
);
do $$ begin
  perform shop.set_item(1, name => format('Stone %s%s', n, repeat('x', 70)), price => 1e12) from generate_series(1, 30) n;
end $$;
select is(
  (select count(*) from shop.suggest_items(1, 'stone') s), 25::bigint,
  'as many as Discord takes'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select shop.suggest_items(1, ''f'')')$$, 'the bot may call it');

select * from finish();
rollback;
