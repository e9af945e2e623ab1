-- Revert guildkeeper:menus/_page from pg

begin;
set local role guildkeeper_owner;

drop function menus._page;

commit;
