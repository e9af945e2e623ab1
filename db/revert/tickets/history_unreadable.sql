-- Revert guildkeeper:tickets/history_unreadable from pg

begin;
set local role guildkeeper_owner;

drop function tickets.history_unreadable;

commit;
