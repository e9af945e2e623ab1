-- Revert guildkeeper:tickets/remove_reply from pg

begin;
set local role guildkeeper_owner;

drop function tickets.remove_reply;

commit;
