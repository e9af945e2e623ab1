-- Verify guildkeeper:leveling/_role_factor on pg

begin;

select 'leveling._role_factor(bigint, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._role_factor(bigint, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._role_factor(bigint, bigint[])', 'execute'))::integer;

rollback;
