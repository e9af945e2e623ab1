-- Revert guildkeeper:menus/_messages_deleted from pg

begin;
set local role guildkeeper_owner;

drop function menus._messages_deleted;

commit;
