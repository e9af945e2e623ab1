-- Specification of menus._find_menu: the facts of a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is((menus._find_menu(1, 2)).title, 'Rings', 'of this number');
select tests.refuses('select menus._find_menu(1, 9)', 'U0MNU', 'There is no menu 9. /rolemenu list shows them all.',
  'of one that there is');

select * from finish();
rollback;
