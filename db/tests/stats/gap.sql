-- Specification of stats.gap: what is unread is a part of it.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok(
  $$insert into stats.gap (guild_id, from_at, until_at, unread_until) values (1, '2026-01-01Z', '2026-01-02Z',
    '2026-01-03Z')$$, '23514', null,
  'no more is unread than was missed'
);

select * from finish();
rollback;
