-- Specification of tickets.notes: notes are for staff.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tickets.note(1, 1, 'Rude');
select is((select n.text from tickets.notes(1, 1, 77, tests.staff()) n), 'Rude', 'they read them');
select throws_ok('select tickets.notes(1, 1, 5, tests.anybody())', 'U0TST', null, 'members do not');

select * from finish();
rollback;
