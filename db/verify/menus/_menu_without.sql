-- Verify guildkeeper:menus/_menu_without on pg

begin;

select 'menus._menu_without'::regproc;

rollback;
