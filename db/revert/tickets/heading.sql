-- Revert guildkeeper:tickets/heading from pg

begin;
set local role guildkeeper_owner;

drop function tickets.heading;
drop type tickets.heading_row;
drop type tickets.name_row;

commit;
