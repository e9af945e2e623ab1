-- Verify guildkeeper:leveling/_require_amount on pg

begin;

select 'leveling._require_amount(numeric, numeric, numeric)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._require_amount(numeric, numeric, numeric)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._require_amount(numeric, numeric, numeric)', 'execute'))::integer;

rollback;
