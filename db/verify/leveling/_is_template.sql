-- Verify guildkeeper:leveling/_is_template on pg

begin;

select 'leveling._is_template(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._is_template(text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling._is_template(text)', 'execute')::integer;

rollback;
