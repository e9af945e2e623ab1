-- Specification of app._require_page: refuses what is no page.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select lives_ok('select app._require_page(1, 1), app._require_page(9, 100)', 'a page of a list');
select tests.refuses('select app._require_page(0, 10)', 'U0PAG', 'Pages count from 1; 0 is no page.', 'there is no page 0');
select tests.refuses('select app._require_page(null, 10)', 'U0PAG', 'Pages count from 1; null is no page.', 'nor none');
select tests.refuses(
  'select app._require_page(1, 101)', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'a page is not endless'
);
select tests.refuses('select app._require_page(1, null)', 'U0SIZ', 'A page has 1 to 100 rows, not null.', 'and has a size');

select * from finish();
rollback;
