-- Specification of desk.targets: the targets there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select desk.set_target(1, 'urgent', '1h', at => tests.h()), desk.set_target(1, 'low', '1h', at => tests.h());
select results_eq('select g.priority::text from desk.targets(1) g', array['low', 'urgent'], 'by priority');

select * from finish();
rollback;
