-- Verify guildkeeper:leveling/level_for_xp on pg

begin;

select 'leveling.level_for_xp'::regproc;

rollback;
