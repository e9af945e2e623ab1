-- Specification of tickets._show: the controls show a ticket as it is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._show(tests.ticket(), tests.h());
select results_eq('select tests.effects()', array['PATCH /channels/501/messages/601 tickets.welcome'], 'they are edited');
update tickets.ticket set controls_id = null;
select tickets._show(tests.ticket(1), tests.h());
select is((tests.ticket(1)).are_controls_stale, true, 'or once they are posted');

select * from finish();
rollback;
