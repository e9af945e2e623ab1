-- Revert guildkeeper:tickets/set_holiday from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_holiday;

commit;
