-- Specification of tickets.targets: the targets there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets.set_target(1, 'urgent', '1h', at => tests.h()), tickets.set_target(1, 'low', '1h', at => tests.h());
select results_eq('select g.priority::text from tickets.targets(1) g', array['low', 'urgent'], 'by priority');

select * from finish();
rollback;
