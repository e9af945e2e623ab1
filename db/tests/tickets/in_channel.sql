-- Specification of tickets.in_channel: which ticket is meant.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket(7);
select is(tickets.in_channel(1, 507), 7::bigint, 'by its room');
select tests.refuses(
  $$select tickets.in_channel(1, 101)$$, 'U0TKT', 'This is not the room of a ticket. Say which ticket you mean, by its number.',
  'another channel is none'
);

select * from finish();
rollback;
