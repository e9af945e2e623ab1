-- Revert guildkeeper:event/emojis_deleted from pg

begin;
set local role guildkeeper_owner;

drop function event.emojis_deleted;

commit;
