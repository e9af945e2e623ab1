-- Specification of automod._require_number: a whole number that somebody typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

select is(automod._require_number(5, 3, 1, 10), 5, 'what is typed');
select is(automod._require_number(null, 3, 1, 10), 3, 'or the default');
select is(automod._require_number(null, null, 1, 10), null, 'which may be none');
select tests.refuses(
  format('select automod._require_number(%L, 3, 1, 10)', n),
  'U0AMT', format('The amount must be a whole number from 1 to 10, not %s.', n),
  format('not %s', n)
)
from unnest(array['0', '11', '1.5']) n;

select * from finish();
rollback;
