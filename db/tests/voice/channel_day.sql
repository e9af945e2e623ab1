-- Specification of voice.channel_day: a channel's day is there once, and counts no more than it has.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2026-01-01', 101, 60, 60);
select throws_ok(
  $$insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2026-01-01', 101, 60, 0)$$,
  '23505', null, 'once'
);
select throws_ok(
  $$insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2026-01-02', 101, 60, 61)$$,
  '23514', null, 'of so many seconds'
);

select * from finish();
rollback;
