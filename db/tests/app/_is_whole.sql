-- Specification of app._is_whole: a number that somebody typed.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select ok(bool_and(app._is_whole(n, 1, 5)), 'whole, and within') from unnest('{1,3,5,5.0}'::numeric[]) n;
select is(
  array_agg(app._is_whole(n, 1, 5)), array_fill(false, '{8}'), 'nothing else'
)
from unnest('{0,6,1.5,-1,99999999999999999999,NaN,Infinity,null}'::numeric[]) n;

select * from finish();
rollback;
