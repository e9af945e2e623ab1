-- Verify guildkeeper:outbox/report on pg

begin;

select 'outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, text, timestamptz, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, text, timestamptz, bigint)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, text, timestamptz, bigint)', 'execute'))::integer;

rollback;
