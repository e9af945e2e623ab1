-- Verify guildkeeper:app/suggest on pg

begin;

select 'app._suggestions(bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._suggestions(bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._suggestions(bigint, text)', 'execute'))::integer;
select 'app.suggest(bigint, text, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.suggest(bigint, text, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.suggest(bigint, text, text)', 'execute')::integer;
select 'app.suggestion'::regtype;

rollback;
