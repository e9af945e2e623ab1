-- Verify guildkeeper:menus/_find_menu on pg

begin;

select 'menus._find_menu'::regproc;

rollback;
