-- Specification of tickets._say_closed: it is said that a ticket is closed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.configure('tickets.tells_opener', 'false');
select tickets._say_closed(tests.ticket(), tests.h());
select results_eq(
  'select tests.effects()', array['POST /channels/501/messages tickets.closed'], 'to its opener only where that is wished'
);
select tests.clear_effects();
update tickets.type set room = 'thread';
select tickets._say_closed(tests.ticket(1), tests.h());
select results_eq(
  'select tests.effects()', array['POST /channels/501/messages tickets.closed', 'PATCH /channels/501'], 'a thread is locked'
);

select * from finish();
rollback;
