-- Verify guildkeeper:leveling/_hold_settings on pg

begin;

select 'leveling._hold_settings'::regproc;

rollback;
