-- Revert guildkeeper:tickets/remove_holiday from pg

begin;
set local role guildkeeper_owner;

drop function tickets.remove_holiday;

commit;
