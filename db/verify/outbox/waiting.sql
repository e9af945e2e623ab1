-- Verify guildkeeper:outbox/waiting on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.waiting', 'select, insert, update, delete'))::integer;

rollback;
