-- Verify guildkeeper:leveling/_follow_rewards on pg

begin;

select 'leveling._follow_rewards'::regproc;

rollback;
