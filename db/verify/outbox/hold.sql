-- Verify guildkeeper:outbox/hold on pg

begin;

select 'outbox.hold'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'outbox.hold', 'select, insert, update, delete'))::integer;

rollback;
