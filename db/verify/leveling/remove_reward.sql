-- Verify guildkeeper:leveling/remove_reward on pg

begin;

select 'leveling.remove_reward'::regproc;

rollback;
