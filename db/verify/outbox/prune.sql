-- Verify guildkeeper:outbox/prune on pg

begin;

select 'outbox.prune(bigint, timestamptz, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.prune(bigint, timestamptz, integer)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.prune(bigint, timestamptz, integer)', 'execute')::integer;

rollback;
