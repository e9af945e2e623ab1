-- Specification of tickets._type_line: a type in few words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets.set_question(1, '1', null, 'What?'), tickets.set_panel(1, 'main', '{1}', 'Help');
select is(
  (select row(l.number, l.name, l.questions, l.panels)::text
   from tickets._type_line(tickets._require_type(1, '1')) l),
  '(1,Support,1,{main})', 'what there is of it'
);
select tickets.remove_panel(1, 'main');
select is((tickets._type_line(tickets._require_type(1, '1'))).panels, '{}', 'and nothing where there is nothing');

select * from finish();
rollback;
