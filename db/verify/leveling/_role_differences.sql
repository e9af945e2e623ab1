-- Verify guildkeeper:leveling/_role_differences on pg

begin;

select 'leveling._role_differences(bigint, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._role_differences(bigint, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._role_differences(bigint, bigint[])', 'execute'))::integer;

rollback;
