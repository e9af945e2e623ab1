-- Verify guildkeeper:leveling/_lock_member on pg

begin;

select 'leveling._lock_member(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._lock_member(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._lock_member(bigint, bigint)', 'execute'))::integer;

rollback;
