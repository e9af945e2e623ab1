-- Specification of menus._find_option: the facts of an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is((menus._find_option(1, 2, 1)).label, 'Bronze', 'of this number');
select tests.refuses('select menus._find_option(1, 2, 9)', 'U0OPT', 'Menu 2 has no option 9.', 'of one that there is');

select * from finish();
rollback;
