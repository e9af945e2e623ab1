-- Verify guildkeeper:leveling/take_xp on pg

begin;

select 'leveling.take_xp'::regproc;

rollback;
