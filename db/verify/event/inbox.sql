-- Verify guildkeeper:event/inbox on pg

begin;

select 1 / has_table_privilege('guildkeeper_admin', 'event.inbox', 'select')::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'event.inbox', 'select, insert, update, delete'))::integer;

rollback;
