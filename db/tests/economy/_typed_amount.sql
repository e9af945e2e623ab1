-- Specification of economy._typed_amount: a number that somebody typed.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(economy._typed_amount('1.234'), 1234::numeric, 'a number');
select is(economy._typed_amount(null), null, 'null of null');
select tests.refuses(
  format('select economy._typed_amount(%L)', v.typed), 'U0AMT',
  format('"%s" is no amount. Write a whole number such as 500, 1,000 or 1.5k.', v.typed), format('"%s" is refused', v.typed)
)
from (values ('all'), ('')) as v (typed);

select * from finish();
rollback;
