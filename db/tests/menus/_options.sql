-- Specification of menus._options: the options of a menu, in their order.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform menus.set_option(1, 1, 3, place => 1); perform menus.drop_option(1, 1, 2); end $$;
select results_eq('select number from menus._options(1, 1)', '{1, 3}'::integer[], 'without those that were dropped');
do $$ begin perform menus.set_option(1, 1, 1, place => 5); end $$;
select results_eq('select number from menus._options(1, 1)', '{3, 1}'::integer[], 'by their place');

select * from finish();
rollback;
