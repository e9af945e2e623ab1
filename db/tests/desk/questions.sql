-- Specification of desk.questions: the form of a type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select desk.set_question(1, '1', 2, 'Then?'), desk.set_question(1, '1', 1, 'What?');
select results_eq($$select q.label from desk.questions(1, '1') q$$, array['What?', 'Then?'], 'in its order');

select * from finish();
rollback;
