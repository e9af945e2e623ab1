-- Specification of channels.locked: the channels that are locked.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into channels.locked (guild_id, channel_id, at, allow, deny) values (1, 101, now(), 0, 0);
select throws_ok(
  'insert into channels.locked (guild_id, channel_id, at, allow, deny) values (1, 101, now(), 0, 0)', '23505', null,
  'a channel is locked once'
);

select * from finish();
rollback;
