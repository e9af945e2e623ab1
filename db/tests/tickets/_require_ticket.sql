-- Specification of tickets._require_ticket: a ticket is found by its number.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select is((tickets._require_ticket(1, 1)).member_id, 5::bigint, 'in its guild');
select throws_ok('select tickets._require_ticket(2, 1)', 'U0TKT', null, 'not in another');

select * from finish();
rollback;
