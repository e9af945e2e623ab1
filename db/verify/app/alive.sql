-- Verify guildkeeper:app/alive on pg

begin;

select 'app.alive()'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'app.alive()', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.alive()', 'execute')::integer;

rollback;
