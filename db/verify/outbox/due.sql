-- Verify guildkeeper:outbox/due on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.due', 'select, insert, update, delete'))::integer;
select 'outbox.work_state'::regtype;

rollback;
