-- Verify guildkeeper:outbox/settings on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'outbox.settings'::regclass and tgname = 'audit_edit';
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.settings', 'select, insert, update, delete'))::integer;

rollback;
