-- Verify guildkeeper:outbox/retry on pg

begin;

select 'outbox.retry(bigint, bigint, uuid, integer, integer, text, numeric, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.retry(bigint, bigint, uuid, integer, integer, text, numeric, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.retry(bigint, bigint, uuid, integer, integer, text, numeric, timestamptz)', 'execute'))::integer;

rollback;
