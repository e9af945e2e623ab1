-- Verify guildkeeper:leveling/rewards on pg

begin;

select 'leveling.rewards(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.rewards(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.rewards(bigint)', 'execute')::integer;
select 'leveling.reward_row'::regtype;

rollback;
