-- Verify guildkeeper:event/audit_entry on pg

begin;

select 'event.audit_entry(bigint, bigint, integer, bigint, bigint, text, jsonb, jsonb, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.audit_entry(bigint, bigint, integer, bigint, bigint, text, jsonb, jsonb, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.audit_entry(bigint, bigint, integer, bigint, bigint, text, jsonb, jsonb, timestamptz)', 'execute'))::integer;

rollback;
