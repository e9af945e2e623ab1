-- Verify guildkeeper:leveling/set_reward on pg

begin;

select 'leveling.set_reward'::regproc;

rollback;
