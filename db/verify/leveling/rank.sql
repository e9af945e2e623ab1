-- Verify guildkeeper:leveling/rank on pg

begin;

select 'leveling.rank'::regproc;

rollback;
