-- Verify guildkeeper:event/reconciled on pg

begin;

select 'event.reconciled(bigint, bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.reconciled(bigint, bigint, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.reconciled(bigint, bigint, timestamptz)', 'execute'))::integer;

rollback;
