-- Verify guildkeeper:leveling/refusal on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.refusal', 'select, insert, update, delete'))::integer;

rollback;
