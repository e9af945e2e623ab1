-- Revert guildkeeper:menus/_unread from pg

begin;
set local role guildkeeper_owner;

drop function menus._unread;

commit;
