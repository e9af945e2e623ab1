-- Verify guildkeeper:leveling/set_multiplier on pg

begin;

select 'leveling.set_multiplier'::regproc;

rollback;
