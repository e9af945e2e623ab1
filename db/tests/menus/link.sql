-- Specification of menus.link: two menus, and what they are linked to, are one group.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

do $$ begin perform menus.set_menu(1, title => 'Third'); perform menus.set_menu(1, title => 'Fourth'); end $$;
select is(menus.link(1, 4, 3), '{3, 4}', 'two');
select is(menus.link(1, 2, 1), '{1, 2}', 'two others');
select is(menus.link(1, 4, 2), '{1, 2, 3, 4}', 'are one, whichever is named first');
select is(menus.link(1, 1, 2, key => 'k'), menus.link(1, 1, 2, key => 'k'), 'a key answers the same');
select tests.refuses('select menus.link(1, 1, 1)', 'U0LNK', 'That takes two menus.', 'to itself');
select throws_ok('select menus.link(1, 1, 9)', 'U0MNU', null, 'to none');
select is_empty('select * from menus.selfcheck(1)', 'everything is sound');

select * from finish();
rollback;
