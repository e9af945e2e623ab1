-- Specification of stats._live_days: settled days, and today so far.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z');
select tests.fold('2026-01-02 01:00Z');
select tests.say(6, '2026-01-02 11:00Z');
select results_eq(
  $$select format('%s: %s by %s/%s/%s, %s new', day, messages, active_1, active_7, active_28, new_members)
    from stats._live_days(1, '2026-01-01', '2026-01-02')$$,
  array['2026-01-01: 1 by 1/1/1, 1 new', '2026-01-02: 2 by 2/2/2, 1 new'], 'as they are'
);
select tests.say(7, '2026-01-01 12:00Z');
select results_eq(
  $$select format('%s: %s by %s/%s/%s, %s new', day, messages, active_1, active_7, active_28, new_members)
    from stats._live_days(1, '2026-01-01', '2026-01-02')$$,
  array['2026-01-01: 2 by 2/2/2, 2 new', '2026-01-02: 2 by 2/3/3, 1 new'], 'also before a day is settled again'
);

select * from finish();
rollback;
