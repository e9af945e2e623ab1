-- Verify guildkeeper:leveling/_members_above on pg

begin;

select 'leveling._members_above(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._members_above(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._members_above(bigint, bigint)', 'execute'))::integer;

rollback;
