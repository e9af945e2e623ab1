-- Revert guildkeeper:menus/_known_menus from pg

begin;
set local role guildkeeper_owner;

drop function menus._known_menus;

commit;
