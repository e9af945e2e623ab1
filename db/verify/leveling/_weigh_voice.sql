-- Verify guildkeeper:leveling/_weigh_voice on pg

begin;

select 'leveling._weigh_voice'::regproc;

rollback;
