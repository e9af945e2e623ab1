-- Specification of stats._forget_days: days before a day, at most so many.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:20Z'), tests.say(5, '2026-01-02 10:00Z');
select tests.fold('2026-01-03 01:00Z');
select is(stats._forget_days(1, '2026-01-02', 1), 1::bigint, 'one at once');
select is(stats._forget_days(1, '2026-01-02', 100), 1::bigint, 'the other');
select results_eq('select tests.member_days()', array['2026-01-02 5: 1'], 'the rest stays');
select results_eq('select day from stats.day order by day', $$values ('2026-01-02'::date)$$, 'of every kind');

select * from finish();
rollback;
