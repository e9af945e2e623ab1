-- Verify guildkeeper:app/_require_assignable_role on pg

begin;

select 'app._require_assignable_role(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._require_assignable_role(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._require_assignable_role(bigint, bigint)', 'execute'))::integer;

rollback;
