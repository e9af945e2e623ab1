-- Verify guildkeeper:leveling/_roles_at on pg

begin;

select 'leveling._roles_at(bigint, integer, leveling.rewards_mode)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._roles_at(bigint, integer, leveling.rewards_mode)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._roles_at(bigint, integer, leveling.rewards_mode)', 'execute'))::integer;

rollback;
