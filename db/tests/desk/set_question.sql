-- Specification of desk.set_question: what is asked of whoever opens a ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select is(
  (select row(q.place, q.label, q.kind)::text
   from desk.set_question(1, 'support', 1, ' What? ', actor_id => 900, facts => tests.lead(), key => 'k') q),
  '(1,What?,text)', 'a question is added'
);
select is(
  (desk.set_question(1, 'support', 1, ' What? ', actor_id => 900, facts => tests.lead(), key => 'k')).label, 'What?',
  'the same key returns the same'
);
select is((desk.set_question(1, '1', 1, 'Which?', 'choice', choices => '{a,b}')).choices, '{a,b}', 'and changed');
select is((select count(*) from desk.question), 1::bigint, 'a place has one');
select throws_ok(
  $$select desk.set_question(1, '1', 1, 'x', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);
select throws_ok(
  $$select desk.set_question(1, '1', 1, 'x', longest => 9007199254740991)$$, 'U0TQU', null, 'an answer has an end'
);

select * from finish();
rollback;
