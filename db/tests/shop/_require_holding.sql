-- Specification of shop._require_holding: nobody parts with more than they have.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(3);

select tests.buy(5, 'frog', 2);
select lives_ok('select shop._require_holding(tests.item(1), 5, 2)', 'as many as one has are fine');
select tests.refuses(
  'select shop._require_holding(tests.item(1), 5, 3)', 'U0HLD', 'You need 3 of Frog but have 2.', 'more are refused'
);
select tests.refuses(
  'select shop._require_holding(tests.item(1), 6, 1)', 'U0HLD', 'You need 1 of Frog but have 0.',
  'also where there is none'
);

select * from finish();
rollback;
