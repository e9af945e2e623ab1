-- Verify guildkeeper:event/audit_gap on pg

begin;

select 'event.audit_gap(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.audit_gap(bigint)', 'execute')::integer;

rollback;
