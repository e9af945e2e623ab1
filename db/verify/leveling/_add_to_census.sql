-- Verify guildkeeper:leveling/_add_to_census on pg

begin;

select 'leveling._add_to_census'::regproc;

rollback;
