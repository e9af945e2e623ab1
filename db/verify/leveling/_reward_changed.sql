-- Verify guildkeeper:leveling/_reward_changed on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.reward'::regclass and tgname = 'reward_changed';
select 'leveling._reward_changed()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._reward_changed()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._reward_changed()', 'execute'))::integer;

rollback;
