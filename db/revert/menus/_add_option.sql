-- Revert guildkeeper:menus/_add_option from pg

begin;
set local role guildkeeper_owner;

drop function menus._add_option;

commit;
