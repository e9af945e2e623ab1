-- Verify guildkeeper:leveling/_role_differences on pg

begin;

select 'leveling._role_differences'::regproc;

rollback;
