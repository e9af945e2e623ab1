-- Specification of app._amount_or: an amount, or what there is already.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(app._amount_or(5, 7, 1, 9), 7::bigint, 'an amount that was typed');
select is(app._amount_or(5, null, 1, 9), 5::bigint, 'what there is where it was left out');
select tests.refuses(
  'select app._amount_or(5, 10, 1, 9)', 'U0AMT', 'The amount must be a whole number from 1 to 9, not 10.', 'one out of bounds'
);

select * from finish();
rollback;
