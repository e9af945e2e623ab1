-- Specification of leveling._add_to_census: head counts added to the census, five times, each time 256 times coarser.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

create function pg_temp.census() returns setof text language sql stable as $$
  select format('%s: %s in %s', c.shift, c.members, c.bucket)
  from leveling.census c where c.guild_id = 1 order by c.shift, c.bucket
$$;

select leveling._add_to_census(array[(1, 258, 2), (1, 4294967297, 1), (2, 1, 7)]::leveling.head_count[]);
select results_eq(
  'select pg_temp.census()',
  array['0: 2 in 258', '0: 1 in 4294967297', '8: 2 in 1', '8: 1 in 16777216', '16: 2 in 0', '16: 1 in 65536',
    '24: 2 in 0',
    '24: 1 in 256', '32: 2 in 0', '32: 1 in 1'],
  'each member is counted in one bucket of each shift'
);
select leveling._add_to_census(array[(1, 258, -1), (1, 259, 1), (1, 300, 5), (1, 300, -5)]::leveling.head_count[]);
select results_eq(
  $$select c from pg_temp.census() c where c ~ '^(0|8):'$$,
  array['0: 1 in 258', '0: 1 in 259', '0: 1 in 4294967297', '8: 2 in 1', '8: 1 in 16777216'],
  'changes are added up, and what cancels out changes nothing'
);
select lives_ok($$select leveling._add_to_census('{}')$$, 'no changes are fine');

select * from finish();
rollback;
