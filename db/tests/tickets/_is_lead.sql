-- Specification of tickets._is_lead: who runs the tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select ok(tickets._is_lead(1, null, null), 'an operator does');
select ok(tickets._is_lead(1, 1000, null), 'the owner does');
select ok(tickets._is_lead(1, 900, tests.lead()), 'who may manage the guild does');
select ok(not tickets._is_lead(1, 77, tests.staff()), 'staff do not');
select tests.configure('tickets.lead_role_id', '201');
select ok(tickets._is_lead(1, 77, tests.staff()), 'but with the role for it');

select * from finish();
rollback;
