-- Verify guildkeeper:leveling/_check_channel on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.settings'::regclass and tgname = 'check_channel';
select 'leveling._check_channel()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._check_channel()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._check_channel()', 'execute'))::integer;

rollback;
