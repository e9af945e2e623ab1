-- Verify guildkeeper:leveling/sync_rewards on pg

begin;

select 'leveling.sync_rewards(bigint, bigint, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.sync_rewards(bigint, bigint, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.sync_rewards(bigint, bigint, bigint, text)', 'execute')::integer;
select 'leveling.sync_result'::regtype;

rollback;
