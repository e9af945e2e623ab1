-- Specification of event.audit_gap: from where on the audit log was not heard.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select is(event.audit_gap(1), null, 'where nothing was missed, nothing is read');
select is(event.audit_gap(99), null, 'nor of a guild that nobody registered');
insert into event.absence (guild_id, key, from_at, until_at) values
  (1, 'a', '2026-01-01 08:00Z', '2026-01-01 09:00Z'), (1, 'b', '2026-01-02 08:00Z', '2026-01-02 08:30Z');
select is(
  event.audit_gap(1), app.snowflake_at('2026-01-02 07:59Z'), 'it is read from a minute before the last absence on'
);
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'c', '2026-01-03 08:00Z', '2026-01-09 08:00Z');
select is(event.audit_gap(1), app.snowflake_at('2026-01-08 08:00Z'), 'of a long one the last day');
select is(event.audit_gap(2), null, 'other guilds have missed nothing');
update app.guild set bot_permissions = 1 << 28 where guild_id = 1;
select is(event.audit_gap(1), null, 'without the permission there is nothing to ask for');
update app.guild set bot_permissions = 1 << 7 where guild_id = 1;
select isnt(event.audit_gap(1), null, 'View Audit Log is enough');

select * from finish();
rollback;
