-- Verify guildkeeper:event/reconcile on pg

begin;

select 'event.reconcile(bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.reconcile(bigint, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.reconcile(bigint, timestamptz)', 'execute'))::integer;

rollback;
