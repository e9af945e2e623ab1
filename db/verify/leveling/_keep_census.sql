-- Verify guildkeeper:leveling/_keep_census on pg

begin;

select 'leveling._keep_census'::regproc;

rollback;
