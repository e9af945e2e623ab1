-- Specification of menus._require_menu: the menu of a number.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is((menus._require_menu(1, 2)).title, 'Rings', 'it is there');
select tests.refuses(format('select menus._require_menu(%s, %s)', g, m), 'U0MNU',
  format('There is no menu %s. /rolemenu list shows them all.', m), 'or not') from (values (1, 9), (2, 1)) as v (g, m);

select * from finish();
rollback;
