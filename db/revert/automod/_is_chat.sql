-- Revert guildkeeper:automod/_is_chat from pg

begin;
set local role guildkeeper_owner;

drop function automod._is_chat;

commit;
