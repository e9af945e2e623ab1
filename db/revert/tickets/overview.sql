-- Revert guildkeeper:tickets/overview from pg

begin;
set local role guildkeeper_owner;

drop function tickets.overview;
drop type tickets.overview_row;

commit;
