-- Specification of voice._days: who was in voice on which day.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into voice.day (guild_id, day, member_id, connected, counted)
values (1, '2026-01-01', 5, 90, 60), (1, '2026-01-02', 6, 90, 59), (1, '2026-01-03', 5, 90, 90), (2, '2026-01-01', 5, 90, 90);
select results_eq(
  $$select d.day, d.member_id, d.connected, d.counted from voice._days(1, '2026-01-01', '2026-01-02') d order by 1$$,
  $$values ('2026-01-01'::date, 5::bigint, 90, 60), ('2026-01-02', 6, 90, 59)$$, 'on these days'
);
select results_eq(
  $$select d.is_active from voice._days(1, '2026-01-01', '2026-01-02') d order by d.day$$, array[true, false],
  'active for a minute that counts'
);

select * from finish();
rollback;
