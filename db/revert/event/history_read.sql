-- Revert guildkeeper:event/history_read from pg

begin;
set local role guildkeeper_owner;

drop function event.history_read;

commit;
