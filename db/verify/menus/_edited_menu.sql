-- Verify guildkeeper:menus/_edited_menu on pg

begin;

select 'menus._edited_menu'::regproc;

rollback;
