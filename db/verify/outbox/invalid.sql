-- Verify guildkeeper:outbox/invalid on pg

begin;

select 'outbox.invalid'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.invalid', 'select, insert, update, delete'))::integer;

rollback;
