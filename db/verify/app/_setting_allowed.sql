-- Verify guildkeeper:app/_setting_allowed on pg

begin;

select 'app._setting_allowed(app.setting_column)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._setting_allowed(app.setting_column)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._setting_allowed(app.setting_column)', 'execute'))::integer;

rollback;
