-- Verify guildkeeper:app/prune on pg

begin;

select 'app.prune(bigint, timestamptz, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app.prune(bigint, timestamptz, integer)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.prune(bigint, timestamptz, integer)', 'execute')::integer;

rollback;
