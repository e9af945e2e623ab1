-- Verify guildkeeper:leveling/_live_rewards on pg

begin;

select 'leveling._live_rewards'::regproc;

rollback;
