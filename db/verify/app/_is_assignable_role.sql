-- Verify guildkeeper:app/_is_assignable_role on pg

begin;

select 'app._is_assignable_role(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._is_assignable_role(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._is_assignable_role(bigint, bigint)', 'execute'))::integer;

rollback;
