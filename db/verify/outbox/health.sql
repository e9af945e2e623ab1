-- Verify guildkeeper:outbox/health on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.health', 'select, insert, update, delete'))::integer;

rollback;
