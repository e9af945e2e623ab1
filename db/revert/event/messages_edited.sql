-- Revert guildkeeper:event/messages_edited from pg

begin;
set local role guildkeeper_owner;

drop function event.messages_edited;

commit;
