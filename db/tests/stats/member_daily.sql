-- Specification of stats.member_daily: members by day, those who are hidden as 0.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 11:00Z'), tests.say(7, '2026-01-01 12:00Z'),
  tests.fold('2026-01-02 01:00Z');
select stats.hide(1, 5, 5), stats._forget_member(1, 6);
select results_eq('select member_id, messages from stats.member_daily order by 1', 'values (0::bigint, 2::bigint), (7, 1)',
  'together');

select * from finish();
rollback;
