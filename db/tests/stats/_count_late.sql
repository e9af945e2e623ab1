-- Specification of stats._count_late: what is older than the fold is added to its day.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select tests.fold('2026-01-03 01:00Z');
select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(5, '2026-01-02 11:00Z');
select results_eq('select tests.member_days()', array['2026-01-01 5: 1', '2026-01-02 5: 2'], 'added');
select results_eq('select day from stats.stale_day order by day', $$values ('2026-01-01'::date), ('2026-01-02')$$,
  'to be settled again');
select results_eq('select first_day, last_day from stats.member', $$values ('2026-01-01'::date, '2026-01-02'::date)$$,
  'and seen');
select tests.fold('2026-01-03 02:00Z');
select results_eq(
  'select tests.days()', array['2026-01-01: 1 by 1/1/1, 1 new, 0 back', '2026-01-02: 2 by 1/1/1, 0 new, 0 back'], 'settled'
);

select * from finish();
rollback;
