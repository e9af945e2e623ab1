-- Verify guildkeeper:leveling/history on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.history', 'select, insert, update, delete'))::integer;

rollback;
