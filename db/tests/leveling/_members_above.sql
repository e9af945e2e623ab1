-- Specification of leveling._members_above: how many members have more XP, whatever the numbers.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select is(leveling._members_above(1, 0), 0::bigint, 'in an empty guild nobody has');

-- XP on all sides of the borders of every shift of the census.
insert into leveling.member (guild_id, member_id, xp)
select 1, row_number() over (), x.xp
from (
  select distinct (1::bigint << s.shift) * k.times + d.difference as xp
  from (values (0), (8), (16), (24), (32)) as s (shift), (values (1), (2), (128), (255), (256)) as k (times),
    (values (-1), (0), (1)) as d (difference)
) x
where x.xp between 1 and 1000000000000;
insert into leveling.member (guild_id, member_id, xp) values (1, 1000, 0), (2, 1, 77);

-- Each XP there is, and the next ones to it, at which the answer is wrong.
create function pg_temp.wrong() returns setof bigint language sql stable as $$
  select p.xp
  from (
    select m.xp + d.difference as xp from leveling.member m, (values (-1), (0), (1)) as d (difference)
  ) p
  where p.xp >= 0
    and leveling._members_above(1, p.xp)
      <> (select count(*) from leveling.member m where m.guild_id = 1 and m.xp > p.xp)
$$;
select is_empty('select pg_temp.wrong()', 'it is right at, above and below every border of its buckets');
do $$
begin
  perform leveling.fold_census(1);
end;
$$;
select is_empty('select pg_temp.wrong()', 'when all is folded, too');
insert into leveling.census_change (guild_id, xp, members) values (1, 65536, -1), (1, 65537, 1);
select is(
  leveling._members_above(1, 65536) + leveling._members_above(1, 65535),
  (select count(*) filter (where m.xp > 65536) + count(*) filter (where m.xp > 65535) + 1
    from leveling.member m where m.guild_id = 1),
  'changes not folded in yet count'
);
delete from leveling.census_change where guild_id = 1;
select is(
  leveling._members_above(1, 0), (select count(*) from leveling.member m where m.guild_id = 1 and m.xp > 0),
  'above 0 are all who have XP'
);
select is(leveling._members_above(1, 1000000000000), 0::bigint, 'above the most there may be is nobody');
select is(leveling._members_above(2, 76), 1::bigint, 'each guild has its own');

select * from finish();
rollback;
