-- Specification of games._reel: what is on a reel.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select results_eq(
  'select games._reel(n), count(*) from generate_series(1::bigint, 20) n group by 1 order by 2 desc, 1',
  $$values ('cherries', 6::bigint), ('lemons', 5), ('grapes', 4), ('bells', 3), ('diamonds', 1), ('stars', 1)$$,
  'each of its 20 stops shows something'
);

select * from finish();
rollback;
