-- Revert guildkeeper:menus/_people from pg

begin;
set local role guildkeeper_owner;

drop function menus._people;

commit;
