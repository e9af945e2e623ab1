-- Verify guildkeeper:app/_open_settings on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'app.guild'::regclass and tgname = 'open_settings';
select 'app._open_settings()'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._open_settings()', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._open_settings()', 'execute'))::integer;

rollback;
