-- Verify guildkeeper:menus/menu_row on pg

begin;

select 'menus.menu_row'::regtype;

rollback;
