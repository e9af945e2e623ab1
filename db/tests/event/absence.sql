-- Specification of event.absence: from when to when nobody heard a guild.

begin;
select plan(3);
\ir ../../fixtures/guild.sql

select throws_ok(
  $$insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', '2026-01-02Z', '2026-01-01Z')$$, '23514', null,
  'none ends before it begins'
);
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', '2026-01-01Z', '2026-01-01Z');
delete from app.guild where guild_id = 1;
select is_empty('select from event.absence', 'it goes with the guild');
select table_privs_are('event', 'absence', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
