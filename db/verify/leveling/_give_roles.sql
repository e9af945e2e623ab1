-- Verify guildkeeper:leveling/_give_roles on pg

begin;

select 'leveling._give_roles(bigint, bigint, bigint[], bigint[], text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._give_roles(bigint, bigint, bigint[], bigint[], text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._give_roles(bigint, bigint, bigint[], bigint[], text)', 'execute'))::integer;

rollback;
