-- Revert guildkeeper:menus/_store_option from pg

begin;
set local role guildkeeper_owner;

drop function menus._store_option;

commit;
