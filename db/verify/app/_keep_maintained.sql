-- Verify guildkeeper:app/_keep_maintained on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'app.guild'::regclass and tgname = 'keep_maintained';
select 'app._keep_maintained()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._keep_maintained()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._keep_maintained()', 'execute'))::integer;

rollback;
