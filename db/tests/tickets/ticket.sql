-- Specification of tickets.ticket: tickets, and what holds of each.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select throws_ok(
  $$insert into tickets.ticket (guild_id, number, type_number, member_id, asked_at, state) values (1, 1, 99, 5, now(), 'open')$$,
  '23503', null, 'a ticket is of a type'
);
select throws_ok(
  $$insert into tickets.ticket (guild_id, number, type_number, member_id, asked_at, state) values (1, 0, 1, 5, now(), 'open')$$,
  '23514', null, 'numbers count from 1'
);

select * from finish();
rollback;
