-- Specification of tickets._follow_hours: other hours reach the tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into tickets.type (guild_id, number, name) values (1, 2, 'Slow');
select tickets._follow_hours(1, 2, tests.h());
select results_eq('select tests.work()', array['tickets.type 2 01 12:00'], 'of a type');
select tickets._follow_hours(1, null, tests.h(1));
select results_eq('select tests.work()', array['tickets.type 1 01 13:00', 'tickets.type 2 01 13:00'], 'or of all');

select * from finish();
rollback;
