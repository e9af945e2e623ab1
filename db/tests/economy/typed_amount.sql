-- Specification of economy.typed_amount: the number that somebody means.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(economy.typed_amount(1, '1.000'), 1000::numeric, 'a thousand');
select is(economy.typed_amount(1, '1.5k'), 1500::numeric, 'in short');
select is(economy.typed_amount(1, null), null, 'nothing is none');
select tests.refuses(
  $$select economy.typed_amount(1, 'many')$$, 'U0AMT', '"many" is no amount. Write a whole number such as 500, 1,000 or 1.5k.',
  'what is no number is refused'
);
select throws_ok($$select economy.typed_amount(99, '1')$$, 'U0GLD', null, 'in a guild that there is');

select * from finish();
rollback;
