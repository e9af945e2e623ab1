-- Revert guildkeeper:tickets/schema from pg

begin;
set local role guildkeeper_owner;

drop type tickets.happening;
drop type tickets.ending;
drop type tickets.side;
drop type tickets.state;
drop schema tickets;

commit;
