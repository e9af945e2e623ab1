-- Verify guildkeeper:outbox/standstill on pg

begin;

select 'outbox.standstill'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.standstill', 'select, insert, update, delete'))::integer;

rollback;
