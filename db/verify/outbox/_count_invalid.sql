-- Verify guildkeeper:outbox/_count_invalid on pg

begin;

select 'outbox._count_invalid(bigint, integer, text, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._count_invalid(bigint, integer, text, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._count_invalid(bigint, integer, text, timestamptz)', 'execute'))::integer;

rollback;
