-- Verify guildkeeper:menus/menu_facts on pg

begin;

select 'menus.menu_facts'::regtype;

rollback;
