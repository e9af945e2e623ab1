-- Verify guildkeeper:leveling/_change_xp on pg

begin;

select 'leveling._change_xp'::regproc;

rollback;
