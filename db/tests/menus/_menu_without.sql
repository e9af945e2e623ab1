-- Specification of menus._menu_without: a menu without something.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select is((menus._menu_without(jsonb_populate_record(tests.menu(1), '{"most": 3}'), 'most')).most, null, 'its most');
select is(
  (select row(m.most, m.fewest)::text from menus._menu_without(jsonb_populate_record(tests.menu(1), '{"most": 3, "fewest": 2}'),
    'most, fewest') m),
  '(,0)', 'or several'
);
select is((menus._menu_without(tests.menu(1), null)).title, 'Colours', 'nothing');
select throws_ok($$select menus._menu_without(tests.menu(1), 'title')$$, 'U0WTM', null, 'not what it must have');

select * from finish();
rollback;
