-- Specification of tickets._hold: a ticket is held by one at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((tickets._hold(1, (tests.ticket()).number)).member_id, 5::bigint, 'it is found by its number');
select tests.refuses(
  $$select tickets._hold(2, 1)$$, 'U0TKT', 'There is no ticket 1 in this server.', 'another guild''s is not'
);

select * from finish();
rollback;
