-- Verify guildkeeper:outbox/prune on pg

begin;

select 'outbox.prune(bigint, timestamptz, integer, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.prune(bigint, timestamptz, integer, timestamptz)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.prune(bigint, timestamptz, integer, timestamptz)', 'execute')::integer;

rollback;
