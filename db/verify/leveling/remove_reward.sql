-- Verify guildkeeper:leveling/remove_reward on pg

begin;

select 'leveling.remove_reward(bigint, bigint, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.remove_reward(bigint, bigint, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.remove_reward(bigint, bigint, bigint, text)', 'execute')::integer;

rollback;
