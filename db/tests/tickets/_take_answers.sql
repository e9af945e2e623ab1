-- Specification of tickets._take_answers: answers are kept beside their questions.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select desk.set_question(1, '1', 1, 'What?', shortest => 2, longest => 5),
  desk.set_question(1, '1', 3, 'Which?', 'choice', choices => '{a,b}', is_required => false);
select tickets._take_answers(tests.ticket(), array[' this ', null, 'b']);
select results_eq(
  'select a.question, a.answer from tickets.answer a order by a.place', $$values ('What?', 'this'), ('Which?', 'b')$$,
  'by their places'
);
select tests.refuses(
  $$select tickets._take_answers(tests.ticket(1), '{x}')$$, 'U0TAN',
  'The answer to "What?" must have 2 to 5 characters, and be one of the choices where there are any.', 'too short'
);
select throws_ok($$select tickets._take_answers(tests.ticket(1), '{}')$$, 'U0TAN', null, 'missing');
select throws_ok(
  $$select tickets._take_answers(tests.ticket(4), array['this', null, 'c'])$$, 'U0TAN', null, 'none of the choices'
);
select lives_ok($$select tickets._take_answers(tests.ticket(2), '{this}')$$, 'what need not be answered need not');

select * from finish();
rollback;
