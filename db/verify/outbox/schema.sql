-- Verify guildkeeper:outbox/schema on pg

begin;

select 1 / has_schema_privilege('guildkeeper_admin', 'outbox', 'usage')::integer;

rollback;
