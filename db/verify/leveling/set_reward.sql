-- Verify guildkeeper:leveling/set_reward on pg

begin;

select 'leveling.set_reward(bigint, bigint, bigint, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.set_reward(bigint, bigint, bigint, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.set_reward(bigint, bigint, bigint, bigint, text)', 'execute')::integer;

rollback;
