-- Specification of leveling._members: how many members of a guild have XP.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select from config.set(1, 'leveling.announce', 'off');
select is(leveling._members(1), 0::bigint, 'a guild in which nobody has XP has none');

select leveling.set_xp(1, 5, 1), leveling.set_xp(1, 6, 1e12), leveling.set_xp(1, 7, 0);
select is(leveling._members(1), 2::bigint, 'all who have XP count, be it little or the most there can be');

select leveling.fold_census(1);
select leveling.set_xp(1, 7, 300), leveling.reset(1, 5);
select is(leveling._members(1), 2::bigint, 'what is not folded in yet counts as well');
select is(leveling._members(2), 0::bigint, 'another guild''s members are its own');

select * from finish();
rollback;
