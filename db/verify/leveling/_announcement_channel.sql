-- Verify guildkeeper:leveling/_announcement_channel on pg

begin;

select 'leveling._announcement_channel(leveling.settings, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._announcement_channel(leveling.settings, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._announcement_channel(leveling.settings, bigint)', 'execute'))::integer;

rollback;
