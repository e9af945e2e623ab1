-- Specification of desk.replies: the replies there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select desk.set_reply(1, 'hi', 'Hello'), desk.set_reply(1, 'bye', 'Bye');
select results_eq('select r.name from desk.replies(1) r', array['bye', 'hi'], 'by name');

select * from finish();
rollback;
