-- Verify guildkeeper:discord/schema on pg

begin;

select 1 / (not has_schema_privilege('guildkeeper_bot', 'discord', 'usage'))::integer;

rollback;
