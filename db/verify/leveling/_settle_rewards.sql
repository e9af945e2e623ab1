-- Verify guildkeeper:leveling/_settle_rewards on pg

begin;

select 'leveling._settle_rewards'::regproc;

rollback;
