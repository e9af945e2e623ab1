-- Specification of menus._require_option: an option of a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is((menus._require_option(1, 2, 1)).label, 'Bronze', 'it is there');
do $$ begin perform menus.drop_option(1, 2, 1); end $$;
select tests.refuses('select menus._require_option(1, 2, 1)', 'U0OPT', 'Menu 2 has no option 1.', 'or not any more');

select * from finish();
rollback;
