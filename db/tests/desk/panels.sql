-- Specification of desk.panels: the panels there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select desk.set_panel(1, 'main', '{1}', 'Help'), desk.set_panel(1, 'also', '{1}', 'Help');
select results_eq('select p.name from desk.panels(1) p', array['also', 'main'], 'by name');

select * from finish();
rollback;
