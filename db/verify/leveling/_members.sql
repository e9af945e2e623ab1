-- Verify guildkeeper:leveling/_members on pg

begin;

select 'leveling._members(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._members(bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._members(bigint)', 'execute'))::integer;

rollback;
