-- Verify guildkeeper:leveling/_set_level on pg

begin;

select 'leveling._set_level'::regproc;

rollback;
