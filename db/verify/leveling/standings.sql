-- Verify guildkeeper:leveling/standings on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.standings', 'select, insert, update, delete'))::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.daily', 'select, insert, update, delete'))::integer;

rollback;
