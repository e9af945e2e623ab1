-- Verify guildkeeper:leveling/_announcement_channel on pg

begin;

select 'leveling._announcement_channel'::regproc;

rollback;
