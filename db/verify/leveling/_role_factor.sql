-- Verify guildkeeper:leveling/_role_factor on pg

begin;

select 'leveling._role_factor'::regproc;

rollback;
