-- Verify guildkeeper:leveling/census on pg

begin;

select 'leveling.census'::regclass;

rollback;
