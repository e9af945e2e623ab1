-- Verify guildkeeper:leveling/_pages on pg

begin;

select 'leveling._pages(bigint, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._pages(bigint, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._pages(bigint, integer)', 'execute'))::integer;

rollback;
