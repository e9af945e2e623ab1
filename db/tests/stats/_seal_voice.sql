-- Specification of stats._seal_voice: days whose voice is forgotten stay as they were told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.talked(5, '2026-01-01'), tests.talked(6, '2026-01-20', 30), tests.fold('2026-02-10 01:00Z');
delete from voice.day;
select results_eq(
  'select min(k.day), max(k.day) from stats.day k where k.is_sealed', $$values ('2026-01-01'::date, '2026-01-28'::date)$$,
  'those for which somebody counted'
);
select tests.say(7, '2026-01-01 10:00Z'), tests.fold('2026-02-11 01:00Z');
select is((select k.active_1 from stats.day k where k.day = '2026-01-01'), 1, 'also when they are settled again');

select * from finish();
rollback;
