-- Revert guildkeeper:menus/_offered from pg

begin;
set local role guildkeeper_owner;

drop function menus._offered;

commit;
