-- Revert guildkeeper:menus/_emojis_deleted from pg

begin;
set local role guildkeeper_owner;

drop function menus._emojis_deleted;

commit;
