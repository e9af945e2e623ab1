-- Specification of tickets._form: what is asked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets.set_question(1, '1', 2, 'Then?'), tickets.set_question(1, '1', 1, 'What?');
select results_eq('select q.label from tickets._form(1, 1) q', array['What?', 'Then?'], 'in its order');

select * from finish();
rollback;
