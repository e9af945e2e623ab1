-- Specification of tickets._said: what was written in a ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket(), tests.ticket(2);
insert into tickets.message (guild_id, number, message_id, at, author_id)
values (1, 1, 11, tests.h(), 5), (1, 2, 12, tests.h(), 5);
select results_eq('select s.message_id from tickets._said(1, 1) s', array[11::bigint], 'in it alone');
select is(
  tests.plan('select count(*) from tickets._said(1, 1)') ~ '_said', false, 'it is a part of the statement'
);

select * from finish();
rollback;
