-- Specification of tickets.panels: the panels there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets.set_panel(1, 'main', '{1}', 'Help'), tickets.set_panel(1, 'also', '{1}', 'Help');
select results_eq('select p.name from tickets.panels(1) p', array['also', 'main'], 'by name');

select * from finish();
rollback;
