-- Verify guildkeeper:app/schema on pg

begin;

select 1 / has_schema_privilege('guildkeeper_admin', 'app', 'usage')::integer;

rollback;
