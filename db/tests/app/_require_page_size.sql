-- Specification of app._require_page_size: a page has some rows, and an end.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select lives_ok('select app._require_page_size(1), app._require_page_size(100)', 'of some rows');
select tests.refuses('select app._require_page_size(0)', 'U0SIZ', 'A page has 1 to 100 rows, not 0.', 'not of none');
select tests.refuses('select app._require_page_size(101)', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'nor endless');
select tests.refuses('select app._require_page_size(null)', 'U0SIZ', 'A page has 1 to 100 rows, not null.', 'and has a size');
select tests.refuses(
  'select app._require_page_size(1001, most => 1000)', 'U0SIZ', 'A page has 1 to 1,000 rows, not 1001.', 'as its list allows'
);

select * from finish();
rollback;
