-- Verify guildkeeper:outbox/handler on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.handler', 'select, insert, update, delete'))::integer;

rollback;
