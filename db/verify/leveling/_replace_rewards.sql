-- Verify guildkeeper:leveling/_replace_rewards on pg

begin;

select 'leveling._replace_rewards'::regproc;

rollback;
