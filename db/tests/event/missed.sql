-- Specification of event.missed: what is still to be read.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

insert into event.missed (guild_id, channel_id, before_id, after_id, found_at) values (1, 101, 20, 10, now());
select results_eq(
  'select left_messages, closed_at from event.missed', 'values (1000, null::timestamptz)',
  'a stretch is open, and of 1,000 messages at most'
);
select throws_ok(
  $$insert into event.missed (guild_id, channel_id, before_id, after_id, found_at) values (1, 101, 20, 15, now())$$, '23505',
  null, 'one is known by its end'
);
delete from app.guild where guild_id = 1;
select is_empty('select from event.missed', 'it goes with the guild');
select table_privs_are('event', 'missed', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
