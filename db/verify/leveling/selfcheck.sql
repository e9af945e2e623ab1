-- Verify guildkeeper:leveling/selfcheck on pg

begin;

select 'leveling.selfcheck(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling.selfcheck(bigint)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.selfcheck(bigint)', 'execute')::integer;

rollback;
