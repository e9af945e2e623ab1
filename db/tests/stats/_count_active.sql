-- Specification of stats._count_active: active members of spans.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(6, '2026-01-02 11:00Z');
select results_eq(
  $$select * from stats._count_active(
    1, array[row('2026-01-01Z', '2026-01-02Z'), row('2026-01-01Z', '2026-01-04Z')]::stats.span[],
    array['active', 'active_7', 'active_28', 'new', 'returning']
  )$$,
  $$values ('active', '{1,0}'::numeric[]), ('active_7', '{1,2}'), ('active_28', '{1,2}'), ('new', '{1,2}'), ('returning',
    '{0,0}')$$,
  'at the end of a span, or in all of it'
);

select * from finish();
rollback;
