-- Specification of stats._settle: days that are over are made anew, and those that they count for.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

select is(stats._settle(1), false, 'nothing to do');
select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:00Z', n => 1), tests.say(5, '2026-01-08 10:00Z', n => 2);
select stats._fold(1, '2026-01-10 01:00Z', 1000);
select is(stats._settle(1), false, 'four weeks at once');
select results_eq(
  $$select * from tests.days() d where d ~ '01-0[1789]'$$,
  array['2026-01-01: 2 by 2/2/2, 2 new, 0 back', '2026-01-07: 0 by 0/2/2, 0 new, 0 back', '2026-01-08: 1 by 1/1/2, 0 new, 0 back',
    '2026-01-09: 0 by 0/1/2, 0 new, 0 back'], 'a day, a week, four weeks'
);
select is_empty('select from stats.stale_day', 'all are settled');
select tests.say(7, '2026-01-02 10:00Z');
select stats._settle(1);
select results_eq(
  $$select * from tests.days() d where d ~ '01-0[1289]'$$,
  array['2026-01-01: 2 by 2/2/2, 2 new, 0 back', '2026-01-02: 1 by 1/3/3, 1 new, 0 back', '2026-01-08: 1 by 1/2/3, 0 new, 0 back',
    '2026-01-09: 0 by 0/1/3, 0 new, 0 back'], 'what comes late counts for the weeks after it'
);
select tests.fold('2026-03-20 01:00Z');
select is((select count(*) from stats.day where guild_id = 1), 78::bigint, 'and after a long time each day is there');

select * from finish();
rollback;
