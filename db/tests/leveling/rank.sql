-- Specification of leveling.rank: where a member stands, exactly as a count of everybody would say.

begin;
\ir ../../fixtures/guild.sql
select plan(23);

select is((leveling.rank(1, 5))::text, '(5,0,0,,0,0,100,0,t)', 'somebody unknown is at the beginning, without a rank');
select tests.set_xp(5, 0);
select is((leveling.rank(1, 5))::text, '(5,0,0,,0,0,100,0,t)', 'so is one without XP');
select tests.set_xp(
  5, 450), tests.set_xp(6, 450), tests.set_xp(7, 449), tests.set_xp(8, 1000), tests.set_xp(9, 1, guild_id => 2
);
select is((leveling.rank(1, 8))::text, '(8,1000,3,1,4,900,1600,0.1429,t)', 'the one with the most XP is first');
select results_eq(
  'select r.member_id, r.rank from generate_series(5, 8) as n, leveling.rank(1, n) r',
  'values (5::bigint, 2::bigint), (6, 2), (7, 4), (8, 1)', 'equal XP share a rank, and the next one counts them all'
);
select is((leveling.rank(2, 9))::text, '(9,1,0,1,1,0,100,0.0100,t)', 'each guild has its own');
select tests.set_xp(5, 400);
select is((select r.progress from leveling.rank(1, 5) r), 0.0000, 'a level that has just begun has progress 0');
select tests.set_xp(5, 1000000000000);
select is(
  (leveling.rank(1, 5))::text, '(5,1000000000000,1000,1,4,100000000,,1,t)',
  'the last level has no next one, and progress 1'
);

select is(
  (select r.may_ask from leveling.rank(1, 5, viewer_id => v.viewer_id) r), v.may, format('leveling.why answers %s', v.who)
)
from (values
  (5, true, 'members of themselves'), (6, false, 'nobody else'), (null, true, 'but moderators')
) as v (viewer_id, may, who);
select tests.refuses(
  'select * from leveling.rank(99, 5)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select * from leveling.rank(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'what is no member''s id is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.rank(1, 5)')$$, 'the bot may call it');
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select * from leveling.member')$$, '42501', null, 'but reads no table'
);

-- Against a plain rank() over: several hundred members, many of them with equal XP, of all sizes.
delete from leveling.member;
create function pg_temp.wrong() returns bigint language sql stable as $$
  select count(*)
  from (
    select m.guild_id, m.member_id, m.xp, m.level,
      rank() over (partition by m.guild_id order by m.xp desc) as rank,
      count(*) over (partition by m.guild_id) as members
    from leveling.member m
    where m.xp > 0
  ) e
  left join lateral leveling.rank(e.guild_id, e.member_id) r on true
  where (r.member_id, r.xp, r.level, r.rank, r.members) is distinct from (e.member_id, e.xp, e.level, e.rank, e.members)
$$;

select setseed(0.42);
insert into leveling.member (guild_id, member_id, xp)
select 1 + n % 2, n,
  case n % 5
    when 0 then floor(random() * 30)
    when 1 then 250 + floor(random() * 12)
    when 2 then 65530 + floor(random() * 12)
    when 3 then floor(random() * 5000)
    else floor(random() * 1000000000000)
  end
from generate_series(1, 900) as n;
select is(pg_temp.wrong(), 0::bigint, 'after an insert of 900 members every rank is right');

do $$
begin
  for n in 1..300 loop
    if n % 3 = 0 then
      delete from leveling.member where member_id = n;
    else
      update leveling.member set xp = floor(random() * 300) where member_id = n;
    end if;
  end loop;
end;
$$;
select is(pg_temp.wrong(), 0::bigint, 'after 300 single changes, too');

do $$
begin
  perform leveling.fold_census(1), leveling.fold_census(2);
end;
$$;
select is((select count(*) from leveling.census_change), 0::bigint, 'when all changes are folded in');
select is(pg_temp.wrong(), 0::bigint, 'they are right');

-- The first number after this seed folds nothing.
do $$
begin
  for n in 301..400 loop
    perform setseed(0.5);
    update leveling.member set xp = n % 7 * 100 where member_id = n;
  end loop;
end;
$$;
select cmp_ok((select count(*) from leveling.census_change), '>', 100::bigint, 'when more than a hundred changes wait');
select is(pg_temp.wrong(), 0::bigint, 'they are right');

-- Half of the guild at the very same XP.
update leveling.member set xp = 5000 where member_id % 4 = 1;
select is(pg_temp.wrong(), 0::bigint, 'when half of a guild has the very same XP they are right');
update leveling.member set xp = 5000;
select is((select count(*) from leveling.member m, leveling.rank(m.guild_id, m.member_id) r where r.rank = 1),
  (select count(*) from leveling.member), 'when all have, all are first');
select is_empty($$select from leveling.selfcheck(1) where rule like '%census%'$$, 'the census is sound');

select * from finish();
rollback;
