-- Specification of stats._is_hidden: whether a member is hidden.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select stats.hide(1, 5, 5), stats.hide(1, 6, 6), stats.show(1, 6, 6);
select results_eq('select m, stats._is_hidden(1, m) from unnest(array[5, 6, 7]) m',
  'values (5, true), (6, false), (7, false)', 'nobody is unless they say so');

select * from finish();
rollback;
