-- Verify guildkeeper:menus/_store_menu on pg

begin;

select 'menus._store_menu'::regproc;

rollback;
