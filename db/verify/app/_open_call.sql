-- Verify guildkeeper:app/_open_call on pg

begin;

select 'app._open_call(bigint, text, jsonb, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._open_call(bigint, text, jsonb, bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._open_call(bigint, text, jsonb, bigint, text)', 'execute'))::integer;
select 'app.call'::regtype;

rollback;
