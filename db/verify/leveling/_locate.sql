-- Verify guildkeeper:leveling/_locate on pg

begin;

select 'leveling._locate(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._locate(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._locate(bigint, bigint)', 'execute'))::integer;
select 'leveling.place'::regtype;

rollback;
