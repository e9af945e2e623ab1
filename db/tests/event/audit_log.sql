-- Specification of event.audit_log: what Discord's audit log told.

begin;
select plan(3);
\ir ../../fixtures/guild.sql

select throws_ok(
  $$insert into event.audit_log (guild_id, entry_id, action, at) values (1, 0, 22, now())$$, '23514', null, 'no entry is 0'
);
insert into event.audit_log (guild_id, entry_id, action, at) values (1, 7, 22, now());
delete from app.guild where guild_id = 1;
select is_empty('select from event.audit_log', 'it goes with the guild');
select table_privs_are('event', 'audit_log', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
