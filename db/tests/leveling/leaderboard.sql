-- Specification of leveling.leaderboard: a page of the board, of all time or of any interval.

begin;
\ir ../../fixtures/guild.sql
select plan(32);

select is_empty('select * from leveling.leaderboard(1)', 'nobody has XP: no rows');
select is_empty('select * from leveling.leaderboard(1, 1000000000)', 'on no page');

select tests.set_xp(n, 100 * (13 - n)) from generate_series(1, 12) as n;
select tests.set_xp(3, 1200), tests.set_xp(50, 0), tests.set_xp(1, 77, guild_id => 2);
select is(
  (select array_agg(l::text) from leveling.leaderboard(1, 1, 3) l),
  array['(1,1,1200,3,1,4,12)', '(1,3,1200,3,1,4,12)', '(3,2,1100,3,1,4,12)'],
  'the highest XP come first; equal XP share a rank and come by id; pages and members are told'
);
select is((select count(*) from leveling.leaderboard(1)), 10::bigint, 'a page has ten rows unless told otherwise');
select is(
  (select array_agg(l.member_id) from leveling.leaderboard(1, 2) l), '{11,12}'::bigint[],
  'the last page has what is left'
);
select is(
  (select array_agg(l::text) from leveling.leaderboard(1, p.page, 5) l),
  array['(11,11,200,1,3,3,12)', '(12,12,100,1,3,3,12)'],
  format('page %s of 3 is the last page', p.page)
)
from (values (3::bigint), (4), (1000000000), (9223372036854775807)) as p (page);
select is((select count(*) from leveling.leaderboard(1, 1, 100)), 12::bigint, 'a page may have a hundred rows');
select is((select count(*) from leveling.leaderboard(1, 12, 1)), 1::bigint, 'or one');

-- Refusals.
select tests.refuses(
  format('select * from leveling.leaderboard(1, %L)', p.page), 'U0PAG',
  format('Pages count from 1; %s is no page.', coalesce(p.page, 'null')),
  format('page %s is refused', coalesce(p.page, 'null'))
)
from (values ('0'), ('-1'), ('-9223372036854775808'), (null)) as p (page);
select tests.refuses(
  format('select * from leveling.leaderboard(1, 1, %L)', p.size), 'U0SIZ',
  format('A page has 1 to 100 rows, not %s.', coalesce(p.size, 'null')),
  format('%s rows a page are refused', coalesce(p.size, 'null'))
)
from (values ('0'), ('-1'), ('101'), (null)) as p (size);
select tests.refuses(
  format('select * from leveling.leaderboard(1, since => ''2026-01-02'', until => %L)', u.until), 'U0INT',
  'The interval must begin before it ends.', format('an interval from 2 January until %s is refused', u.until)
)
from (values ('2026-01-02'), ('2026-01-01')) as u (until);
select tests.refuses(
  'select * from leveling.leaderboard(99)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.leaderboard(1)')$$, 'the bot may call it');

-- Against a plain rank() over, all pages of several sizes.
delete from leveling.member;
create function pg_temp.wrong(page_size integer) returns bigint language sql stable as $$
  with expected as (
    select rank() over (order by m.xp desc) as rank, m.member_id, m.xp, m.level,
      (row_number() over (order by m.xp desc, m.member_id) - 1) / wrong.page_size + 1 as page,
      (count(*) over () + wrong.page_size - 1) / wrong.page_size as pages, count(*) over () as members
    from leveling.member m
    where m.guild_id = 1 and m.xp > 0
  ),
  found as (
    select l.*
    from (select max(e.pages) as pages from expected e) e
    cross join generate_series(1, e.pages) as p (page)
    cross join lateral leveling.leaderboard(1, p.page, wrong.page_size) l
  )
  select count(*) from (
    (select * from expected except all select * from found)
    union all
    (select * from found except all select * from expected)
  ) d
$$;
select setseed(0.7);
insert into leveling.member (guild_id, member_id, xp)
select 1, n,
  case n % 4 when 0 then floor(random() * 20) when 1 then 777 when 2 then 250 + floor(random() * 12)
  else floor(random() * 10000000) end
from generate_series(1, 500) as n;
select is(pg_temp.wrong(s.size), 0::bigint, format('every page of %s of 500 members with many ties is right', s.size))
from (values (1), (7), (10), (100)) as s (size);
do $$
begin
  for n in 1..100 loop
    perform setseed(0.5);
    update leveling.member set xp = n % 5 * 60 where member_id = n * 3;
  end loop;
end;
$$;
select cmp_ok((select count(*) from leveling.census_change), '>', 100::bigint, 'when more than a hundred changes wait');
select is(pg_temp.wrong(s.size), 0::bigint, format('every page of %s is', s.size)) from (values (3), (10)) as s (size);
do $$
begin
  perform leveling.fold_census(1);
end;
$$;
select is(pg_temp.wrong(s.size), 0::bigint, format('when all is folded in every page of %s is', s.size))
from (values (3), (10)) as s (size);

select * from finish();
rollback;
