-- Verify guildkeeper:menus/_require_menu on pg

begin;

select 'menus._require_menu'::regproc;

rollback;
