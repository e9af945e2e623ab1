-- Verify guildkeeper:menus/_hold_menu on pg

begin;

select 'menus._hold_menu'::regproc;

rollback;
