-- Specification of stats._last_size: counts as they last were.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select event.size_seen(1, 100, 10, '2026-01-01 10:05Z'), event.size_seen(1, 101, 11, '2026-01-01 11:00Z');
select results_eq(
  $$select m, stats._last_size(1, array[row('2026-01-01Z', '2026-01-02Z'), row('2026-01-01Z', '2026-01-01 11:00Z'),
    row('2026-01-02Z', '2026-01-03Z')]::stats.span[], m)
  from unnest(array['members', 'online']) m$$,
  $$values ('members', '{101,100,null}'::bigint[]), ('online', '{11,10,null}')$$, 'in each span, or unknown'
);

select * from finish();
rollback;
