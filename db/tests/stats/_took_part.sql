-- Specification of stats._took_part: who was active on which day.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(6, '2026-01-02 10:00Z');
select tests.fold('2026-01-02 01:00Z'), tests.talked(5, '2026-01-01'), tests.talked(7, '2026-01-02'),
  tests.talked(8, '2026-01-02', 59);
select stats._forget_facts(1, 6);
select results_eq(
  $$select t.day, t.member_id from stats._took_part(1, '2026-01-01', '2026-01-02') t order by 1, 2$$,
  $$values ('2026-01-01'::date, 5::bigint), ('2026-01-02', 5), ('2026-01-02', 7)$$,
  'once a day, for messages or voice; who is forgotten is nobody'
);

select * from finish();
rollback;
