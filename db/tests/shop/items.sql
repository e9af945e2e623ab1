-- Specification of shop.items: the shop as a member sees it, and as managers do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(11);

select tests.edit('frog', on_sale => false);
select tests.edit('book', required_role_id => 203);
select results_eq(
  $$select number, obstacle, page, pages from shop.items(1, 5, '{201}')$$,
  $$values (2::bigint, 'You have the role <@&201> already.', 1::bigint, 1::bigint), (3, null, 1, 1),
    (4, 'Book needs the role <@&203>.', 1, 1), (5, null, 1, 1)$$,
  'what is on sale, with what stands in the way'
);
select results_eq(
  'select number, obstacle from shop.items(1)',
  $$values (1::bigint, 'Frog is not on sale.'), (2, null), (3, null), (4, null), (5, null)$$, 'managers see all there are'
);
update app.role set deleted_at = now() where role_id = 202;
select is(
  (select array_agg(i.number) from shop.items(1, 5, '{}') i), array[2, 4]::bigint[],
  'what gives a deleted role is not sold'
);
select is(
  (select array_agg(row(i.number, i.page, i.pages)::text) from shop.items(1, page => 2, page_size => 2) i), array['(3,2,3)',
  '(4,2,3)'],
  'a page'
);
select is(
  (select array_agg(row(i.number, i.page, i.pages)::text) from shop.items(1, page => 99, page_size => 2) i), array['(5,3,3)'],
  'after the last is the last'
);
select is_empty('select * from shop.items(2)', 'an empty shop');
select tests.refuses(
  'select shop.items(1, 5, page => -1)', 'U0PAG', 'Pages count from 1; -1 is no page.',
  'a page before the first'
);
select tests.refuses(
  'select shop.items(1, 5, page_size => 0)', 'U0SIZ', 'A page has 1 to 100 rows, not 0.', 'a page of nothing'
);
select tests.refuses(
  'select shop.items(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'no member'
);
select tests.refuses(
  'select shop.items(9)', 'U0GLD', 'Server 9 is not registered here. Invite the bot to it, then try again.', 'an unknown guild'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select shop.items(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
