-- Verify guildkeeper:leveling/_hold_settings on pg

begin;

select 'leveling._hold_settings(bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._hold_settings(bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._hold_settings(bigint[])', 'execute'))::integer;

rollback;
