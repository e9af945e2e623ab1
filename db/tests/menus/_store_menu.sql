-- Specification of menus._store_menu: a menu is written.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (menus._store_menu(jsonb_populate_record(tests.menu(1), '{"title": "New", "kind": "select"}'))).kind, 'select',
  'its kind'
);
select is((tests.menu(1)).title, 'New', 'and all else is as it is to be');

select * from finish();
rollback;
