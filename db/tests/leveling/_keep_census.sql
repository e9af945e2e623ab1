-- Specification of leveling._keep_census: whatever a statement does to XP, and whoever makes it, the census hears of
-- it.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

-- Census and waiting changes together, as "xp: members"; their order of folding is left to chance.
create function pg_temp.counted(guild_id bigint default 1) returns setof text language sql stable as $$
  select format('%s: %s', x.xp, sum(x.members))
  from (
    select c.bucket as xp, c.members from leveling.census c where c.guild_id = counted.guild_id and c.shift = 0
    union all
    select d.xp, d.members from leveling.census_change d where d.guild_id = counted.guild_id
  ) x
  group by x.xp
  having sum(x.members) <> 0
  order by x.xp
$$;

insert into leveling.member (guild_id, member_id, xp)
values (1, 5, 100), (1, 6, 100), (1, 7, 0), (1, 8, 30), (2, 5, 100);
select results_eq('select pg_temp.counted()', array['30: 1', '100: 2'], 'an insert counts those with XP');
update leveling.member set xp = xp + 10 where guild_id = 1 and member_id in (5, 7);
select results_eq('select pg_temp.counted()', array['10: 1', '30: 1', '100: 1', '110: 1'], 'an update moves them');
update leveling.member set xp = 0 where guild_id = 1 and member_id = 8;
select results_eq('select pg_temp.counted()', array['10: 1', '100: 1', '110: 1'], 'who has no XP left is not counted');
delete from leveling.member where guild_id = 1 and member_id = 5;
select results_eq('select pg_temp.counted()', array['10: 1', '100: 1'], 'nor is who is deleted');
select results_eq('select pg_temp.counted(2)', array['100: 1'], 'each guild has its own count');
update leveling.member set channel_id = 102;
select results_eq('select pg_temp.counted()', array['10: 1', '100: 1'], 'a change of anything else changes no count');
select tests.say(8, '2026-01-01 10:00Z');
select results_eq('select pg_temp.counted()', array['10: 1', '20: 1', '100: 1'], 'a message counts');
with moved as (
  update leveling.member set guild_id = 2 where guild_id = 1 and member_id = 6 returning 1
)
select is((select count(*) from moved), 1::bigint, 'a member moved to another guild by hand');
select results_eq('select pg_temp.counted(1)', array['10: 1', '20: 1'], 'is not counted in the old one');
select results_eq('select pg_temp.counted(2)', array['100: 2'], 'but in the new one');

-- A great change does not wait.
delete from leveling.member;
do $$
begin
  perform leveling.fold_census(1), leveling.fold_census(2);
end;
$$;
insert into leveling.member (guild_id, member_id, xp) select 1, n, n from generate_series(1, 1200) as n;
select is(
  (select count(*) from leveling.census_change), 0::bigint, 'a thousand changes in one statement are counted at once'
);
select is(leveling._members_above(1, 1000), 200::bigint, 'and right');
select is_empty(
  $$select from leveling.selfcheck(1) where rule like '%census%'$$, 'every bucket of every shift is'
);

select * from finish();
rollback;
