-- Verify guildkeeper:leveling/_earn on pg

begin;

select 'leveling._earn'::regproc;

rollback;
