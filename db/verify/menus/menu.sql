-- Verify guildkeeper:menus/menu on pg

begin;

select 'menus.menu'::regclass;

rollback;
