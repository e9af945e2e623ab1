-- Revert guildkeeper:menus/_choose from pg

begin;
set local role guildkeeper_owner;

drop function menus._choose;

commit;
