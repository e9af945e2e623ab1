-- Specification of app.channel: what the table itself guarantees.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

select throws_ok(
  $$insert into app.channel (guild_id, channel_id, kind, name) values (1, 101, 0, 'again')$$, '23505', null,
  'a guild has a channel once'
);
select throws_ok(
  $$insert into app.channel (guild_id, channel_id, kind, name) values (3, 101, 0, 'nowhere')$$, '23503', null,
  'an unregistered guild has no channels'
);
delete from app.guild where guild_id = 2;
select is_empty('select from app.channel where guild_id = 2', 'channels go with their guild');
select table_privs_are(
  'app', 'channel', 'guildkeeper_admin', '{SELECT}', 'operators read it: what Discord reports is not edited by hand'
);

select * from finish();
rollback;
