-- Revert guildkeeper:tickets/close from pg

begin;
set local role guildkeeper_owner;

drop function tickets.close;

commit;
