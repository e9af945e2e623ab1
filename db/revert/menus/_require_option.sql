-- Revert guildkeeper:menus/_require_option from pg

begin;
set local role guildkeeper_owner;

drop function menus._require_option;

commit;
