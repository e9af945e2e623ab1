-- Revert guildkeeper:tickets/unblock from pg

begin;
set local role guildkeeper_owner;

drop function tickets.unblock;

commit;
