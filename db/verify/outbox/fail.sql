-- Verify guildkeeper:outbox/fail on pg

begin;

select 'outbox.fail(bigint, bigint, uuid, integer, integer, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.fail(bigint, bigint, uuid, integer, integer, text, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.fail(bigint, bigint, uuid, integer, integer, text, timestamptz)', 'execute'))::integer;

rollback;
