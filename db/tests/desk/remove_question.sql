-- Specification of desk.remove_question: a question is taken away.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select desk.set_question(1, '1', 1, 'What?');
select throws_ok($$select desk.remove_question(1, '1', 1, 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');
select is((desk.remove_question(1, '1', 1, 900, facts => tests.lead())).label, 'What?', 'it is returned');
select tests.refuses(
  $$select desk.remove_question(1, '1', 1)$$, 'U0TQU', 'This ticket type has no question 1.',
  'one that is not there is refused'
);

select * from finish();
rollback;
