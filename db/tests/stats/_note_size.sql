-- Specification of stats._note_size: the last counts of each hour.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select event.size_seen(1, 100, 10, '2026-01-01 10:05Z'), event.size_seen(1, 101, 11, '2026-01-01 10:55Z'), event.size_seen(1,
  99, 9, '2026-01-01 11:00Z'),
  event.size_seen(99, 1, 1, '2026-01-01 11:00Z');
select results_eq(
  'select guild_id, at, members, online from stats.size order by at',
  $$values (1::bigint, '2026-01-01 10:00Z'::timestamptz, 101, 11), (1, '2026-01-01 11:00Z', 99, 9)$$, 'one an hour'
);

select * from finish();
rollback;
