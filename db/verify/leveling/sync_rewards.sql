-- Verify guildkeeper:leveling/sync_rewards on pg

begin;

select 'leveling.sync_rewards'::regproc;

rollback;
