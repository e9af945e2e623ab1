-- Verify guildkeeper:outbox/holds on pg

begin;

select 'outbox.holds'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.holds', 'select, insert, update, delete'))::integer;

rollback;
