-- Specification of stats.channel_day: a channel and day are there once.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into stats.channel_day (guild_id, day, channel_id, messages, members) values (1, '2026-01-01', 101, 1, 1);
select throws_ok(
  $$insert into stats.channel_day (guild_id, day, channel_id, messages, members) values (1, '2026-01-01', 101, 1, 1)$$,
    '23505', null, 'once'
);

select * from finish();
rollback;
