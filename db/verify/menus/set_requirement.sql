-- Verify guildkeeper:menus/set_requirement on pg

begin;

select 'menus.set_requirement'::regproc;

rollback;
