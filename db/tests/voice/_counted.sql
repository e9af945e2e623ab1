-- Specification of voice._counted: one's own time as far as enough people were there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(3);

create function pg_temp.counted(min_members integer default 2,
  count_muted boolean default false) returns setof text language sql as $$
  select format('%s in %s: %s of %s', member_id, channel_id, counted / 60, connected / 60)
  from voice._counted(1, tests.v(0), tests.v(60), counted.min_members, counted.count_muted) order by member_id, channel_id
$$;
select tests.goes(5, 101, 0), tests.goes(6, 101, 10), tests.goes(6, 101, 20, flags => 1), tests.goes(6, 101, 30),
  tests.goes(6, 102, 40),
  tests.goes(7, 102, 40, flags => 2), tests.goes(8, 101, 0, flags => 16), tests.goes(9, 101, 0, flags => 4), tests.goes(9,
    null, 60);
select results_eq(
  'select pg_temp.counted()', array['5 in 101: 20 of 60', '6 in 101: 20 of 30', '6 in 102: 0 of 20', '7 in 102: 0 of 20',
  '9 in 101: 0 of 60'],
  'not deaf, not mute, not in the audience, no bot, not alone'
);
select results_eq(
  'select pg_temp.counted(count_muted => true)',
  array['5 in 101: 20 of 60', '6 in 101: 20 of 30', '6 in 102: 20 of 20', '7 in 102: 20 of 20', '9 in 101: 0 of 60'],
    'muted, where that counts'
);
select results_eq(
  'select pg_temp.counted(min_members => 1)', array['5 in 101: 60 of 60', '6 in 101: 20 of 30', '6 in 102: 20 of 20',
  '7 in 102: 0 of 20', '9 in 101: 0 of 60'], 'alone, where that counts'
);

select * from finish();
rollback;
