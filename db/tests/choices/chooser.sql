-- Specification of choices.chooser: a menu as one member sees it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin perform tests.press(5, 1); perform tests.require(1, 3, required => '{205}'); end $$;
select is(
  (select row(c.number, c.worn, c.page, c.pages, cardinality(c.options))::text from choices.chooser(1, 5, 1, role_ids => '{}') c),
    '(1,1,1,1,3)',
  'a page'
);
select is(
  (select string_agg(concat_ws(' ', o.number, o.holds, o.refusal), ', ') from choices.chooser(1, 5, 1, role_ids => '{}') c,
    unnest(c.options) o),
  '1 t, 2 f, 3 f one_role_required', 'what one wears, may and may not'
);
select is((choices.chooser(1, 5, 1, 9)).page, 1, 'a page after the last is the last');
select throws_ok('select choices.chooser(1, 5, 1, 0)', 'U0PAG', null, 'no page');
select throws_ok('select choices.chooser(1, 5, 9)', 'U0MNU', null, 'no menu');

select * from finish();
rollback;
