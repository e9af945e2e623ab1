-- Revert guildkeeper:event/reactions_read from pg

begin;
set local role guildkeeper_owner;

drop function event.reactions_read;

commit;
