-- Verify guildkeeper:leveling/_earn on pg

begin;

select 'leveling._earn(event.message[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._earn(event.message[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._earn(event.message[])', 'execute'))::integer;

rollback;
