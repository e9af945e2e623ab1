-- Specification of desk._is_lead: who runs the tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select ok(desk._is_lead(1, null, null), 'an operator does');
select ok(desk._is_lead(1, 1000, null), 'the owner does');
select ok(desk._is_lead(1, 900, tests.lead()), 'who may manage the guild does');
select ok(not desk._is_lead(1, 77, tests.staff()), 'staff do not');
select tests.configure('desk.lead_role_id', '201');
select ok(desk._is_lead(1, 77, tests.staff()), 'but with the role for it');

select * from finish();
rollback;
