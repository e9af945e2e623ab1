-- Specification of stats.member_day: never less than none.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok(
  $$insert into stats.member_day (guild_id, day, member_id, channel_id, messages) values (1, '2026-01-01', 5, 101, -1)$$,
    '23514', null,
  'a day has no less than no messages'
);

select * from finish();
rollback;
