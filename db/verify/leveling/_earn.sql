-- Verify guildkeeper:leveling/_earn on pg

begin;

select 'leveling._earn(app.message[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._earn(app.message[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._earn(app.message[])', 'execute'))::integer;

rollback;
