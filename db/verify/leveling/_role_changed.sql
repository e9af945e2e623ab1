-- Verify guildkeeper:leveling/_role_changed on pg

begin;

select 'leveling._role_changed'::regproc;

rollback;
