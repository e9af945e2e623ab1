-- Revert guildkeeper:tickets/hours from pg

begin;
set local role guildkeeper_owner;

drop function tickets.hours;
drop type tickets.hours_row;

commit;
