-- Specification of shop.inventory: what a member has.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(10);

select tests.buy(5, 'frog', 3), tests.buy(5, 'pass');
select results_eq(
  'select i::text from shop.inventory(1, 5) i',
  array['(1,Frog,🐸,"A frog of gold.",collectible,3,50,🪙,,,1,1)', '(5,Pass,,,temporary_role,1,125,🪙,,,1,1)'],
  'each item with what the shop would pay'
);
select is_empty('select * from shop.inventory(1, 6)', 'nothing');
do $$ begin perform shop.sell(1, 5, 'frog', 3); end $$;
select is((select array_agg(i.number) from shop.inventory(1, 5) i), array[5]::bigint[], 'what is gone is not in it');
select tests.buy(5, 'frog');
select is(
  (select row(i.number, i.page, i.pages)::text from shop.inventory(1, 5, 9, 1) i), '(5,2,2)', 'after the last page is the last'
);
select tests.buy(6, 'silver');
select is(
  (select i::text from shop.inventory(1, 6, at => tests.t(1)) i),
  '(,Silver,,,loan,1,,🪙,202,"' || tests.t(7 * 86400) || '",1,1)', 'a role that is lent is there with its end'
);
select is_empty('select * from shop.inventory(1, 6, at => tests.t(7 * 86400))', 'until then');
select tests.refuses('select shop.inventory(1, 5, 0)', 'U0PAG', 'Pages count from 1; 0 is no page.', 'page 0 is refused');
select tests.refuses(
  'select shop.inventory(1, 5, 1, 101)', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'so is a page too large'
);
select tests.refuses(
  'select shop.inventory(9, 5)', 'U0GLD', 'Server 9 is not registered here. Invite the bot to it, then try again.',
  'an unknown guild'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select shop.inventory(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
