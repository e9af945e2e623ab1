-- Revert guildkeeper:tickets/ticket from pg

begin;
set local role guildkeeper_owner;

drop table tickets.close_request;
drop table tickets.staff_note;
drop table tickets.step;
drop table tickets.access;
drop table tickets.participant;
drop table tickets.answer;
drop table tickets.ticket;
drop table tickets.counter;

commit;
