-- Specification of stats._fold: days that are over are folded, in slices, once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(10);

select tests.say(5, '2026-01-01 10:00Z', n => n) from generate_series(1, 3) n;
select tests.say(6, '2026-01-01 12:00Z'), tests.say(6, '2026-01-02 10:00Z'), tests.say(6, '2026-01-03 10:00Z');
select is(stats._fold(1, '2026-01-01 20:00Z', 100), false, 'a day that goes on is not folded');
select is(stats._fold(1, '2026-01-03 20:00Z', 3), true, 'a slice at once');
select is((select folded_until from stats.progress where guild_id = 1), '2026-01-01 12:00Z'::timestamptz,
  'up to where the slice ends');
select results_eq('select tests.member_days()', array['2026-01-01 5: 3'], 'its facts are in');
select is(stats._fold(1, '2026-01-03 20:00Z', 3), false, 'until the day before today');
select results_eq('select tests.member_days()', array['2026-01-01 5: 3', '2026-01-01 6: 1', '2026-01-02 6: 1'], 'all');
select is(stats._fold(1, '2026-01-03 20:00Z', 3), false, 'and once');
select is((select folded_until from stats.progress where guild_id = 1), '2026-01-03Z'::timestamptz,
  'today is in the facts alone');
select is(stats._fold(2, '2026-01-03 20:00Z', 3), false, 'where nothing was written days are folded as well');
select is((select folded_until from stats.progress where guild_id = 2), '2026-01-03Z'::timestamptz, 'at once');

select * from finish();
rollback;
