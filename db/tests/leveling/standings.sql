-- Specification of the views leveling.standings and leveling.daily: what reports see.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select tests.configure('app.time_zone', 'Europe/Berlin');
do $$
begin
  perform leveling.give_xp(1, 5, 100, at => '2026-03-28 22:59Z');
  perform leveling.give_xp(1, 5, 50, at => '2026-03-28 23:00Z');
  perform leveling.take_xp(1, 5, 30, at => '2026-03-29 21:59Z');
  perform leveling.give_xp(1, 5, 5, at => '2026-03-29 22:00Z');
  perform leveling.give_xp(1, 6, 125, at => '2026-03-29 12:00Z');
  perform leveling.set_xp(1, 7, 0, at => '2026-03-29 12:00Z');
  perform leveling.give_xp(2, 5, 7, at => '2026-03-28 23:30Z');
end;
$$;
select results_eq(
  'select * from leveling.standings order by guild_id, rank, member_id',
  'values (1::bigint, 5::bigint, 125::bigint, 1, 1::bigint), (1, 6, 125, 1, 1), (2, 5, 7, 0, 1)',
  'standings: every member with XP, with their rank in the guild'
);
select results_eq(
  $$select guild_id, member_id, day::text, xp, changes from leveling.daily where member_id = 5 order by 1, 3$$,
  $$values (1::bigint, 5::bigint, '2026-03-28', 100::numeric, 1::bigint), (1, 5, '2026-03-29', 20, 2),
    (1, 5, '2026-03-30', 5, 1),
    (2, 5, '2026-03-28', 7, 1)$$,
  'daily: XP by day where the guild is, also when its clocks change'
);
select lives_ok(
  format('select tests.run_as(''guildkeeper_reader'', ''select count(*) from leveling.%s'')', v.name),
  format('a reader may read %s', v.name)
)
from (values ('standings'), ('daily')) as v (name);
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select from leveling.member')$$, '42501', null,
  'but not the tables under them'
);

select * from finish();
rollback;
