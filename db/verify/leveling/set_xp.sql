-- Verify guildkeeper:leveling/set_xp on pg

begin;

select 'leveling.set_xp'::regproc;

rollback;
