-- Revert guildkeeper:menus/_lacking from pg

begin;
set local role guildkeeper_owner;

drop function menus._lacking;

commit;
