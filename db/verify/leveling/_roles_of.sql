-- Verify guildkeeper:leveling/_roles_of on pg

begin;

select 'leveling._roles_of(leveling.reward[], integer, leveling.rewards_mode)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._roles_of(leveling.reward[], integer, leveling.rewards_mode)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._roles_of(leveling.reward[], integer, leveling.rewards_mode)', 'execute'))::integer;

rollback;
