-- Revert guildkeeper:tickets/_ticket_row from pg

begin;
set local role guildkeeper_owner;

drop function tickets._ticket_row;
drop type tickets.ticket_row;

commit;
