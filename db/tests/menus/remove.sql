-- Specification of menus.remove: a menu is removed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

do $$ begin perform menus.link(1, 1, 2); perform tests.press(5, 1, 2); perform tests.told(); end $$;
select is((menus.remove(1, 2, at => tests.t())).title, 'Rings', 'it returns what it was');
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'its reactions go');
select is((select count(*) from roles.why(1, 5) w where w.counts), 1::bigint, 'everybody keeps their roles');
select is((menus.set_menu(1, title => 'New')).number, 3::bigint, 'its number is not given again');
select is(menus._group(1, 1), '{1}', 'and what was linked to it is by itself');
select throws_ok('select menus.remove(1, 2)', 'U0MNU', null, 'once');
select is_empty('select * from menus.selfcheck(1)', 'everything is sound');

select * from finish();
rollback;
