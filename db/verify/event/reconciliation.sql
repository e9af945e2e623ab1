-- Verify guildkeeper:event/reconciliation on pg

begin;

select 'event.reconciliation_state'::regtype;
select 'event.outcome'::regtype;
select 'event.finding_kind'::regtype;
select 1 / has_table_privilege('guildkeeper_admin', 'event.reconciliation', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.reconciliation', 'select, insert, update, delete'))::integer;
select 1 / has_table_privilege('guildkeeper_admin', 'event.finding', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.finding', 'select, insert, update, delete'))::integer;

rollback;
