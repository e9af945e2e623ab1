-- Verify guildkeeper:leveling/_replace_rewards on pg

begin;

select 'leveling._replace_rewards(bigint, leveling.reward[], leveling.rewards_mode, leveling.reward[], leveling.rewards_mode, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._replace_rewards(bigint, leveling.reward[], leveling.rewards_mode, leveling.reward[], leveling.rewards_mode, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._replace_rewards(bigint, leveling.reward[], leveling.rewards_mode, leveling.reward[], leveling.rewards_mode, text)', 'execute'))::integer;

rollback;
