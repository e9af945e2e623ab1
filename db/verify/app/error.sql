-- Verify guildkeeper:app/error on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'app.error', 'select, insert, update, delete'))::integer;

rollback;
