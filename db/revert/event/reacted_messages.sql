-- Revert guildkeeper:event/reacted_messages from pg

begin;
set local role guildkeeper_owner;

drop function event.reacted_messages;

commit;
