-- Verify guildkeeper:leveling/_forget_member on pg

begin;

select 'leveling._forget_member'::regproc;

rollback;
