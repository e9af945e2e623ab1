-- Verify guildkeeper:event/_outcome on pg

begin;

select 'event._outcome(event.reconciliation)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._outcome(event.reconciliation)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._outcome(event.reconciliation)', 'execute'))::integer;

rollback;
