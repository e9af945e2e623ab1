-- Specification of desk._type_line: a type in few words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select desk.set_question(1, '1', null, 'What?'), desk.set_panel(1, 'main', '{1}', 'Help');
select is(
  (select row(l.number, l.name, l.questions, l.panels)::text
   from desk._type_line(desk._require_type(1, '1')) l),
  '(1,Support,1,{main})', 'what there is of it'
);
select desk.remove_panel(1, 'main');
select is((desk._type_line(desk._require_type(1, '1'))).panels, '{}', 'and nothing where there is nothing');

select * from finish();
rollback;
