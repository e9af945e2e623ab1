-- Verify guildkeeper:leveling/_mend_roles on pg

begin;

select 'leveling._mend_roles(bigint, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._mend_roles(bigint, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._mend_roles(bigint, bigint[])', 'execute'))::integer;

rollback;
