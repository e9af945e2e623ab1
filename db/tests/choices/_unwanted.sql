-- Specification of choices._unwanted: what is given back in the same breath.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform tests.press(5, o) from generate_series(1, 2) o; end $$;
select is(
  choices._unwanted(tests.menu_facts(1), 5, array(select o from menus._page(1, 1, 1) o), '{2, 3}'), 1,
  'what is held and not wanted'
);
do $$ begin perform tests.edit_menu(1, mode => 'verify'); end $$;
select is(
  choices._unwanted(tests.menu_facts(1), 5, array(select o from menus._page(1, 1, 1) o), '{2, 3}'), 0,
  'nothing where nothing is taken'
);

select * from finish();
rollback;
