-- Specification of stats.size: counts are no less than none.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok($$insert into stats.size (guild_id, at, members, online) values (1, '2026-01-01Z', -1, 0)$$, '23514', null,
  'no less than none');

select * from finish();
rollback;
