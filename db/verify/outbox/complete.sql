-- Verify guildkeeper:outbox/complete on pg

begin;

select 'outbox.complete(bigint, bigint, uuid, integer, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.complete(bigint, bigint, uuid, integer, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.complete(bigint, bigint, uuid, integer, timestamptz)', 'execute'))::integer;

rollback;
