-- Revert guildkeeper:menus/_option_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger menus_option_changed on menus.option;
drop function menus._option_changed;

commit;
