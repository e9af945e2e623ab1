-- Specification of income._between: a draw of any whole number between two.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(income._between(7, 7), 7::bigint, 'between a number and itself there is that number');
select set_eq(
  'select income._between(1, 3) from generate_series(1, 500)', array[1::bigint, 2, 3], 'both ends are drawn, and all between'
);
select ok(income._between(0, 1000000000) between 0 and 1000000000, 'a wide range does not overflow');

select * from finish();
rollback;
