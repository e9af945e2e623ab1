-- Verify guildkeeper:leveling/_mend_roles on pg

begin;

select 'leveling._mend_roles'::regproc;

rollback;
