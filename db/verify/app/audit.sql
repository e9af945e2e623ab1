-- Verify guildkeeper:app/audit on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'app.audit', 'select, insert, update, delete'))::integer;

rollback;
