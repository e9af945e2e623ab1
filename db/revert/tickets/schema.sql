-- Revert guildkeeper:tickets/schema from pg

begin;
set local role guildkeeper_owner;

drop type tickets.facts;
drop type tickets.happening;
drop type tickets.ending;
drop type tickets.panel_style;
drop type tickets.question_kind;
drop type tickets.when_left;
drop type tickets.when_closed;
drop type tickets.when_full;
drop type tickets.claiming;
drop type tickets.room;
drop type tickets.side;
drop type tickets.priority;
drop type tickets.state;
drop schema tickets;

commit;
