-- Specification of menus.preview: a menu as its message shows it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (select row(p.title, cardinality(p.options), (p.options[1]).label)::text from menus.preview(1, 1) p), '(Colours,3,Bronze)',
  'posted or not'
);
select throws_ok('select menus.preview(1, 9)', 'U0MNU', null, 'of a menu that there is');

select * from finish();
rollback;
