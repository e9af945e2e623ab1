-- Verify guildkeeper:app/prune on pg

begin;

select 'app.prune(bigint, timestamptz, integer, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app.prune(bigint, timestamptz, integer, timestamptz)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app.prune(bigint, timestamptz, integer, timestamptz)', 'execute')::integer;

rollback;
