-- Specification of voice.day: a member's day is there once.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2026-01-01', 5, 60, 0);
select throws_ok($$insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2026-01-01', 5, 60, 0)$$,
  '23505', null, 'once');

select * from finish();
rollback;
