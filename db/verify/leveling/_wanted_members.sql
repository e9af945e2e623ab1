-- Verify guildkeeper:leveling/_wanted_members on pg

begin;

select 'leveling._wanted_members'::regproc;

rollback;
