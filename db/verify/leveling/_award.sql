-- Verify guildkeeper:leveling/_award on pg

begin;

select 'leveling._award'::regproc;

rollback;
