-- Verify guildkeeper:leveling/fold_census on pg

begin;

select 'leveling.fold_census'::regproc;

rollback;
