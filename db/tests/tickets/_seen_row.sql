-- Specification of tickets._seen_row: a ticket for its viewer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket();
select is(
  (tickets._seen_row(tickets._sight(1, 1, 5, tests.anybody()), tests.h())).is_for_staff, false, 'who is no staff is none'
);

select * from finish();
rollback;
