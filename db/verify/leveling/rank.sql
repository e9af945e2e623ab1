-- Verify guildkeeper:leveling/rank on pg

begin;

select 'leveling.rank(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.rank(bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.rank(bigint, bigint)', 'execute')::integer;
select 'leveling.standing'::regtype;

rollback;
