-- Verify guildkeeper:leveling/give_xp on pg

begin;

select 'leveling.give_xp'::regproc;

rollback;
