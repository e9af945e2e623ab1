-- Verify guildkeeper:leveling/_lock_member on pg

begin;

select 'leveling._lock_member'::regproc;

rollback;
