-- Specification of stats._written: who wrote how much, folded or not.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(5, '2026-01-03 10:00Z'), tests.say(6,
  '2026-01-03 11:00Z'),
  tests.say(6, '2026-01-03 12:00Z'), tests.say(6, '2026-01-04 12:00Z');
select tests.fold('2026-01-03 01:00Z');
select results_eq(
  $$select day, member_id, messages from stats._written(1, '2026-01-02', '2026-01-03') order by 1, 2$$,
  $$values ('2026-01-02'::date, 5::bigint, 1::bigint), ('2026-01-03', 5, 1), ('2026-01-03', 6, 2)$$, 'each day once'
);

select * from finish();
rollback;
