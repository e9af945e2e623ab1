-- Specification of stats._was_active: whether a member was active on a day.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.fold('2026-01-02 01:00Z'), tests.talked(6, '2026-01-01'),
  tests.talked(7, '2026-01-01', 59);
select results_eq(
  $$select m, stats._was_active(1, m, '2026-01-01'), stats._was_active(1, m, '2026-01-02') from unnest(array[5, 6, 7]) m$$,
  'values (5, true, false), (6, true, false), (7, false, false)', 'by a message, or a minute in voice that counts'
);

select * from finish();
rollback;
