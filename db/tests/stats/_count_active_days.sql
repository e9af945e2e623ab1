-- Specification of stats._count_active_days: on how many days a member was active.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.talked(5, '2026-01-02'),
  tests.talked(5, '2026-01-03'), tests.talked(5, '2026-01-04', 30);
select is(
  stats._count_active_days(1, 5, array(select s from stats._steps(1, '2026-01-01Z', '2026-01-05Z', 'day') s)), 3::bigint,
  'each day once'
);

select * from finish();
rollback;
