-- Specification of stats.daily: what days were.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select event.member_joined(1, 5, false, '2026-01-01 09:00Z', at => '2026-01-01 09:00Z'), event.size_seen(1, 50, 10,
  '2026-01-01 10:05Z');
select tests.say(5, '2026-01-01 10:00Z'), tests.fold('2026-01-02 01:00Z');
select results_eq(
  'select day, messages, active_1, joins, leaves, members from stats.daily', $$values ('2026-01-01'::date, 1, 1, 1::bigint,
  0::bigint, 50)$$, 'with joins and members'
);

select * from finish();
rollback;
