-- Specification of menus.unlink: a menu is by itself again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform menus.set_menu(1, title => 'Third'); perform menus.link(1, 1, 2); perform menus.link(1, 1, 3); end $$;
select is(menus.unlink(1, 1), '{2, 3}', 'the others stay linked');
select is(menus._group(1, 1), '{1}', 'and it is alone');
select tests.refuses('select menus.unlink(1, 1)', 'U0NLK', 'Menu 1 is linked to no other.', 'once');

select * from finish();
rollback;
