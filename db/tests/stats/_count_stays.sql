-- Specification of stats._count_stays: joins, leaves and both.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

insert into stats.stay (guild_id, member_id, began_at, ended_at)
values (1, 5, '2026-01-01 10:00Z', '2026-01-02 10:00Z'), (1, 6, '2026-01-01 10:00Z', null), (1, 7, '2025-01-01Z',
  '2026-01-01 12:00Z'), (1, 0, '2026-01-02Z', null);
select results_eq(
  $$select m, stats._count_stays(1, array[row('2026-01-01Z', '2026-01-02Z'), row('2026-01-02Z', '2026-01-03Z')]::stats.span[], m)
  from unnest(array['joins', 'leaves', 'net']) m$$,
  $$values ('joins', '{2,1}'::bigint[]), ('leaves', '{1,1}'), ('net', '{1,0}')$$, 'of each span'
);

select * from finish();
rollback;
