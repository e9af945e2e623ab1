-- Specification of menus._menu_row: a menu as its callers see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(
  (select row(r.number, r.options, r.page)::text from menus._menu_row(tests.menu(1), 1, 1) r), '(1,3,1)',
  'with what it has'
);

select * from finish();
rollback;
