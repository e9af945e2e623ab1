-- Specification of tickets._follow_type: tickets follow their type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tickets._follow_type(tickets._require_type(1, '1'), tests.h());
select results_eq('select tests.work()', array['tickets.type 1 01 12:00'], 'at once');

select * from finish();
rollback;
