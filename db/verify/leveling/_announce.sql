-- Verify guildkeeper:leveling/_announce on pg

begin;

select 'leveling._announce(leveling.settings, leveling.member, integer, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._announce(leveling.settings, leveling.member, integer, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._announce(leveling.settings, leveling.member, integer, bigint[])', 'execute'))::integer;

rollback;
