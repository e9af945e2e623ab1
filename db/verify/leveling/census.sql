-- Verify guildkeeper:leveling/census on pg

begin;

select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.census', 'select, insert, update, delete'))::integer;
select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.census_change', 'select, insert, update, delete'))::integer;
select 'leveling.head_count'::regtype;

rollback;
