-- Verify guildkeeper:app/_close_call on pg

begin;

select 'app._close_call(bigint, app.call, jsonb)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._close_call(bigint, app.call, jsonb)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._close_call(bigint, app.call, jsonb)', 'execute'))::integer;

rollback;
