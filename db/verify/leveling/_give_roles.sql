-- Verify guildkeeper:leveling/_give_roles on pg

begin;

select 'leveling._give_roles'::regproc;

rollback;
