-- Revert guildkeeper:tickets/inbox from pg

begin;
set local role guildkeeper_owner;

drop table tickets.inbox;

commit;
