-- Verify guildkeeper:leveling/_set_level on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'set_level';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'set_level_again';
select 'leveling._set_level()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._set_level()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._set_level()', 'execute'))::integer;

rollback;
