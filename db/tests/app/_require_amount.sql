-- Specification of app._require_amount: a whole number within bounds, whatever people type.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

select is(app._require_amount(1, 1, 10), 1::bigint, 'the lowest amount is accepted');
select is(app._require_amount(10, 1, 10), 10::bigint, 'and the highest');
select is(app._require_amount(7.00, 1, 10), 7::bigint, 'decimals that are 0 do not matter');
select tests.refuses(
  format('select app._require_amount(%L, 1, 1e9)', a.amount), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000, %s.', coalesce('not ' || a.amount, 'but none was given')),
  format('%s is refused', coalesce(a.amount, 'nothing'))
)
from (values ('0'), ('1000000001'), ('1.01'), ('NaN'), ('Infinity'), ('-Infinity'), (null)) as a (amount);

select * from finish();
rollback;
