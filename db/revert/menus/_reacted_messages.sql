-- Revert guildkeeper:menus/_reacted_messages from pg

begin;
set local role guildkeeper_owner;

drop function menus._reacted_messages;

commit;
