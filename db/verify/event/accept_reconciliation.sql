-- Verify guildkeeper:event/accept_reconciliation on pg

begin;

select 'event.accept_reconciliation(bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event.accept_reconciliation(bigint, bigint, text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'event.accept_reconciliation(bigint, bigint, text)', 'execute')::integer;

rollback;
