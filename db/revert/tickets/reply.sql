-- Revert guildkeeper:tickets/reply from pg

begin;
set local role guildkeeper_owner;

drop function tickets.reply;

commit;
