-- Verify guildkeeper:leveling/_most_xp on pg

begin;

select 'leveling._most_xp'::regproc;

rollback;
