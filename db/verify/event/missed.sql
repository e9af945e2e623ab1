-- Verify guildkeeper:event/missed on pg

begin;

select 1 / has_table_privilege('guildkeeper_admin', 'event.missed', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.missed', 'select, insert, update, delete'))::integer;

rollback;
