-- Specification of voice._days_of: on which days a member was in voice.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.day (guild_id, day, member_id, connected, counted)
values (1, '2026-01-01', 5, 90, 60), (1, '2026-01-02', 6, 90, 59), (1, '2026-01-02', 5, 90, 59), (1, '2026-01-03', 5, 90, 90);
select results_eq(
  $$select d.day, d.is_active from voice._days_of(1, 5, '-infinity', '2026-01-02') d order by 1$$,
  $$values ('2026-01-01'::date, true), ('2026-01-02', false)$$, 'and whether that counts'
);

select * from finish();
rollback;
