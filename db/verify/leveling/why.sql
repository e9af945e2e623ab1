-- Verify guildkeeper:leveling/why on pg

begin;

select 'leveling._explain(leveling.verdict)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._explain(leveling.verdict)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._explain(leveling.verdict)', 'execute'))::integer;
select 'leveling.why(bigint, bigint, integer, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.why(bigint, bigint, integer, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.why(bigint, bigint, integer, bigint)', 'execute')::integer;
select 'leveling.verdict'::regtype;

rollback;
