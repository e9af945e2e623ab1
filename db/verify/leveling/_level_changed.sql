-- Verify guildkeeper:leveling/_level_changed on pg

begin;

select 'leveling._level_changed'::regproc;

rollback;
