-- Revert guildkeeper:tickets/told_message from pg

begin;
set local role guildkeeper_owner;

drop type tickets.told_message;

commit;
