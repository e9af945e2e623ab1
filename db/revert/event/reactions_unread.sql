-- Revert guildkeeper:event/reactions_unread from pg

begin;
set local role guildkeeper_owner;

drop function event.reactions_unread;

commit;
