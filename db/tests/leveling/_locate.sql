-- Specification of leveling._locate: the XP at a place of the board, and how many have more.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into leveling.member (guild_id, member_id, xp)
values (1, 1, 700), (1, 2, 500), (1, 3, 500), (1, 4, 500), (1, 5, 257), (1, 6, 256), (1, 7, 1000000000000), (1, 8, 0),
(2, 1, 900);

select results_eq(
  'select leveling._locate(1, n)::text from generate_series(0, 6) as n',
  array['(1000000000000,0)', '(700,1)', '(500,2)', '(500,2)', '(500,2)', '(257,5)', '(256,6)'],
  'places count from 0, the highest first; equal XP are one place'
);
do $$
begin
  perform leveling.fold_census(1);
end;
$$;
select results_eq(
  'select leveling._locate(1, n)::text from generate_series(0, 6) as n',
  array['(1000000000000,0)', '(700,1)', '(500,2)', '(500,2)', '(500,2)', '(257,5)', '(256,6)'],
  'the same when all is folded into the census'
);
-- The one with 700 is gone, somebody with 600 is new: not folded in yet.
insert into leveling.census_change (guild_id, xp, members) values (1, 700, -1), (1, 600, 1);
select results_eq(
  'select leveling._locate(1, n)::text from generate_series(0, 2) as n',
  array['(1000000000000,0)', '(600,1)', '(500,2)'],
  'changes that wait count, emptied places do not'
);

select * from finish();
rollback;
