-- Revert guildkeeper:menus/_find_option from pg

begin;
set local role guildkeeper_owner;

drop function menus._find_option;

commit;
