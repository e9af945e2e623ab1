-- Specification of roles._hears_edits: whether the audit log is heard.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select ok(roles._hears_edits(1), 'with the intent and the permission');
update app.guild set bot_permissions = 1 << 28 where guild_id = 1;
select ok(not roles._hears_edits(1), 'not without the permission');
update app.guild set bot_permissions = 1 << 7 where guild_id = 1;
select ok(roles._hears_edits(1), 'View Audit Log is enough');
update app.guild set intents = 1 << 1 where guild_id = 1;
select ok(not roles._hears_edits(1), 'nor without the intent');
select ok(not roles._hears_edits(99), 'nor of a guild that nobody registered');

select * from finish();
rollback;
