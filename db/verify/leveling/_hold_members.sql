-- Verify guildkeeper:leveling/_hold_members on pg

begin;

select 'leveling._hold_members'::regproc;

rollback;
