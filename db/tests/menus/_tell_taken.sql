-- Specification of menus._tell_taken: how many hold an option is told to its menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform tests.edit_option(1, 2, cap => 9); perform menus._tell_taken(1, 1, 2, 4); end $$;
select is((menus._shown_option(tests.menu(1), tests.option(1, 2))).taken, 4::bigint, 'and shown');

select * from finish();
rollback;
