-- Revert guildkeeper:tickets/set_reply from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_reply;

commit;
