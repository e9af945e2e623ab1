-- Revert guildkeeper:tickets/saved_reply from pg

begin;
set local role guildkeeper_owner;

drop table tickets.saved_reply;

commit;
