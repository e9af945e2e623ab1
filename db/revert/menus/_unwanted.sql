-- Revert guildkeeper:menus/_unwanted from pg

begin;
set local role guildkeeper_owner;

drop function menus._unwanted;

commit;
