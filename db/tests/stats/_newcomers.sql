-- Specification of stats._newcomers: who came, since the guild is counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

insert into stats.stay (guild_id, member_id, began_at, ended_at)
values (1, 5, '2026-01-01 10:00Z', '2026-01-02 10:00Z'), (1, 6, '2026-01-03 23:30Z', null), (1, 7, '2025-01-01Z', null), (1,
  0, '2026-01-02Z', null);
select results_eq(
  $$select member_id, day, last_day from stats._newcomers(1, '2025-01-01Z', '2026-02-01Z') order by 1$$,
  $$values (5::bigint, '2026-01-01'::date, '2026-01-02'::date), (6, '2026-01-03', null)$$, 'neither before nor nobody'
);

select * from finish();
rollback;
