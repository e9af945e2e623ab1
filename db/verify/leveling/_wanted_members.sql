-- Verify guildkeeper:leveling/_wanted_members on pg

begin;

select 'leveling._wanted_members(bigint, bigint, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._wanted_members(bigint, bigint, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._wanted_members(bigint, bigint, integer)', 'execute'))::integer;

rollback;
