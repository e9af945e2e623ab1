-- Verify guildkeeper:outbox/_accepted on pg

begin;

select 'outbox._accepted(bigint, text, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._accepted(bigint, text, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._accepted(bigint, text, timestamptz)', 'execute'))::integer;

rollback;
