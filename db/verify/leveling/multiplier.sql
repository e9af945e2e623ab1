-- Verify guildkeeper:leveling/multiplier on pg

begin;

select 'leveling.multiplier'::regclass;

rollback;
