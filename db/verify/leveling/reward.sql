-- Verify guildkeeper:leveling/reward on pg

begin;

select 'leveling.reward'::regclass;

rollback;
