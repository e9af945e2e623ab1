-- Verify guildkeeper:app/_has_left on pg

begin;

select 'app._has_left(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._has_left(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._has_left(bigint, bigint)', 'execute'))::integer;

rollback;
