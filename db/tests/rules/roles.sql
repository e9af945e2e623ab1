-- Rules for roles: who should wear which is decided in one place.

begin;
select plan(2);
\ir ../../fixtures/catalog.sql

select results_eq(
  $$
  select f.name from tests.function f
  where regexp_replace(f.body, '--[^\n]*', '', 'g') ~ '(?<![\w.])discord\.(add|remove)_role\s*\('
  order by f.name collate "C"
  $$,
  array['roles._settle'],
  'only roles._settle gives and takes roles: everybody else has reasons'
);
select is_empty(
  $$
  select f.name from tests.function f
  where split_part(f.name, '.', 1) not in ('roles', 'event')
    and regexp_replace(f.body, '--[^\n]*', '', 'g')
      ~ '(?<![\w.])roles\._(settle|mend|compare|begin_stay|taken_by_hand|given_by_hand)\s*\('
  $$,
  'a domain says what it wants, and settles nothing'
);

select * from finish();
rollback;
