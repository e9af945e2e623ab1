-- Verify guildkeeper:leveling/rewards on pg

begin;

select 'leveling.rewards'::regproc;

rollback;
