-- Revert guildkeeper:tickets/holiday from pg

begin;
set local role guildkeeper_owner;

drop table tickets.holiday;

commit;
