-- Verify guildkeeper:menus/facts on pg

begin;

select 'menus.menu_facts'::regtype;

rollback;
