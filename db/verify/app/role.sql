-- Verify guildkeeper:app/role on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'app.role', 'select, insert, update, delete'))::integer;

rollback;
