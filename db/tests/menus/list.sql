-- Specification of menus.list: the menus of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select is(
  (select string_agg(row(l.number, l.title, l.page, l.pages)::text, ' ') from menus.list(1) l), '(1,Colours,1,1) (2,Rings,1,1)',
  'all'
);
select is(
  (select string_agg(l.number || '/' || l.pages, ' ') from menus.list(1, 9, 1) l), '2/2',
  'a page after the last is the last'
);
select is_empty('select from menus.list(2)', 'none');
select throws_ok('select menus.list(1, 0)', 'U0PAG', null, 'no page');

select * from finish();
rollback;
