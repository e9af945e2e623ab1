-- Verify guildkeeper:menus/set_menu on pg

begin;

select 'menus.set_menu'::regproc;

rollback;
