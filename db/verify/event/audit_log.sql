-- Verify guildkeeper:event/audit_log on pg

begin;

select 1 / has_table_privilege('guildkeeper_admin', 'event.audit_log', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.audit_log', 'select, insert, update, delete'))::integer;

rollback;
