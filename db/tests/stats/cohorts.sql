-- Specification of stats.cohorts: what became of those who joined.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

insert into stats.stay (guild_id, member_id, began_at, ended_at) values (1, 5, '2026-01-01 10:00Z', null), (1, 6,
  '2026-01-02 10:00Z', '2026-01-03 10:00Z');
select tests.say(5, '2026-01-02 10:00Z'), tests.fold('2026-01-09 01:00Z');
select results_eq(
  'select week, day, judged, here, active from stats.cohorts order by day',
  $$values ('2025-12-29'::date, 1, 2::bigint, 1::bigint, 1::bigint), ('2025-12-29', 7, 1, 1, 0), ('2025-12-29', 28, 0, 0,
    0)$$, 'by week'
);

select * from finish();
rollback;
