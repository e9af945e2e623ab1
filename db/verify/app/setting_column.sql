-- Verify guildkeeper:app/setting_column on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'app.setting_column', 'select, insert, update, delete'))::integer;

rollback;
