-- Revert guildkeeper:menus/_places from pg

begin;
set local role guildkeeper_owner;

drop function menus._places;

commit;
