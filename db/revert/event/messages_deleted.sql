-- Revert guildkeeper:event/messages_deleted from pg

begin;
set local role guildkeeper_owner;

drop function event.messages_deleted;

commit;
