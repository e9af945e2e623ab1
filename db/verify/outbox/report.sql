-- Verify guildkeeper:outbox/report on pg

begin;

select 'outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, text, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, text, timestamptz)', 'execute'))::integer;

rollback;
