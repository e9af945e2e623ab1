-- Revert guildkeeper:menus/_edited_menu from pg

begin;
set local role guildkeeper_owner;

drop function menus._edited_menu;

commit;
