-- Verify guildkeeper:outbox/run_due on pg

begin;

select 'outbox.run_due(bigint, bigint, uuid, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.run_due(bigint, bigint, uuid, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.run_due(bigint, bigint, uuid, timestamptz)', 'execute'))::integer;

rollback;
