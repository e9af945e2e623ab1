-- Specification of desk._form: what is asked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select desk.set_question(1, '1', 2, 'Then?'), desk.set_question(1, '1', 1, 'What?');
select results_eq('select q.label from desk._form(1, 1) q', array['What?', 'Then?'], 'in its order');

select * from finish();
rollback;
