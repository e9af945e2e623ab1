-- Revert guildkeeper:event/messages from pg

begin;
set local role guildkeeper_owner;

drop function event.messages;

commit;
