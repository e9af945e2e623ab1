-- Verify guildkeeper:event/absence on pg

begin;

select 1 / has_table_privilege('guildkeeper_admin', 'event.absence', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.absence', 'select, insert, update, delete'))::integer;

rollback;
