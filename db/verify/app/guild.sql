-- Verify guildkeeper:app/guild on pg

begin;

select 'app._is_time_zone(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._is_time_zone(text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app._is_time_zone(text)', 'execute')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'app.guild', 'select, insert, update, delete'))::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'app.settings', 'select, insert, update, delete'))::integer;

rollback;
