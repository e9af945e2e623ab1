-- Specification of stats._follow_voice: who was in voice was active.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

create view known as select m.member_id, m.first_day, m.last_day from stats.member m where m.guild_id = 1 order by 1;
select tests.fold('2026-01-05 01:00Z');
select tests.talked(5, '2026-01-02', 59);
select is_empty('select * from known', 'not for less than a minute');
select is_empty('select from stats.stale_day', 'which changes nothing');
select tests.talked(5, '2026-01-02', 60), tests.talked(5, '2026-01-05');
select results_eq('select * from known', $$values (5::bigint, '2026-01-02'::date, '2026-01-05'::date)$$, 'from the first day on');
select results_eq('select day from stats.stale_day', array['2026-01-02'::date], 'a day that is over is settled again');
select tests.fold('2026-01-06 01:00Z');
select results_eq(
  $$select day, active_1, active_7, new_members from stats.day where day in ('2026-01-02', '2026-01-05') order by 1$$,
  $$values ('2026-01-02'::date, 1, 1, 1), ('2026-01-05', 1, 1, 0)$$, 'and counts them'
);
select tests.talked(5, '2026-01-02', 30);
select results_eq('select * from known', $$values (5::bigint, '2026-01-05'::date, '2026-01-05'::date)$$,
  'what turns out to be less does not count');

select * from finish();
rollback;
