-- Revert guildkeeper:tickets/request_close from pg

begin;
set local role guildkeeper_owner;

drop function tickets.request_close;

commit;
