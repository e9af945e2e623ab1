-- Verify guildkeeper:leveling/_rewards_mode_changed on pg

begin;

select 'leveling._rewards_mode_changed'::regproc;

rollback;
