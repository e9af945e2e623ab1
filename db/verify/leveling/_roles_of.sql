-- Verify guildkeeper:leveling/_roles_of on pg

begin;

select 'leveling._roles_of'::regproc;

rollback;
