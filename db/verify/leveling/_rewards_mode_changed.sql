-- Verify guildkeeper:leveling/_rewards_mode_changed on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.settings'::regclass and tgname = 'rewards_mode_changed';
select 'leveling._rewards_mode_changed()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._rewards_mode_changed()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._rewards_mode_changed()', 'execute'))::integer;

rollback;
