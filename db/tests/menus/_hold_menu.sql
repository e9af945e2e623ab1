-- Specification of menus._hold_menu: the menu of a number, to be changed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is((menus._hold_menu(1, 2)).title, 'Rings', 'it is there');
select tests.refuses('select menus._hold_menu(1, 9)', 'U0MNU', 'There is no menu 9. /rolemenu list shows them all.', 'or not');

select * from finish();
rollback;
