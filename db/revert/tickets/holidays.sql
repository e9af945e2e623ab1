-- Revert guildkeeper:tickets/holidays from pg

begin;
set local role guildkeeper_owner;

drop function tickets.holidays;

commit;
