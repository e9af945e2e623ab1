-- Verify guildkeeper:leveling/_live_rewards on pg

begin;

select 'leveling._live_rewards(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._live_rewards(bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._live_rewards(bigint)', 'execute'))::integer;

rollback;
