-- Verify guildkeeper:leveling/_level on pg

begin;

select 'leveling._level'::regproc;

rollback;
