-- Verify guildkeeper:leveling/_rehearse_setting on pg

begin;

select 'leveling._rehearse_setting'::regproc;

rollback;
