-- Verify guildkeeper:leveling/_reward_changed on pg

begin;

select 'leveling._reward_changed'::regproc;

rollback;
