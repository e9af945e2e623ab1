-- Revert guildkeeper:menus/_pages from pg

begin;
set local role guildkeeper_owner;

drop function menus._pages;

commit;
