-- Verify guildkeeper:leveling/xp_for_level on pg

begin;

select 'leveling.xp_for_level'::regproc;

rollback;
