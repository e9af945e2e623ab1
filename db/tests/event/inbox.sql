-- Specification of event.inbox: events that were handled.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

insert into event.inbox (guild_id, key, at) values (1, 'a', now()), (2, 'a', now());
select throws_ok(
  $$insert into event.inbox (guild_id, key, at) values (1, 'a', now())$$, '23505', null, 'a key is there once in a guild'
);
select throws_ok($$insert into event.inbox (guild_id, key, at) values (99, 'a', now())$$, '23503', null, 'a known one');
delete from app.guild where guild_id = 1;
select is((select array_agg(guild_id) from event.inbox), '{2}', 'and goes with it');
select table_privs_are('event', 'inbox', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
