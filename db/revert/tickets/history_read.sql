-- Revert guildkeeper:tickets/history_read from pg

begin;
set local role guildkeeper_owner;

drop function tickets.history_read;

commit;
