-- Specification of tickets._type_changed: rooms and clocks follow.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
update desk.type set warn_after = '1 hour';
update tickets.ticket set waits_for = 'opener';
select tickets._type_changed(1, '{"type_number": 1}', tests.h());
select is((select count(*) from tests.effects()), 4::bigint, 'who may do what');
select results_eq('select tests.work()', array['tickets.ticket 1 idle 01 13:00'], 'the clocks');

select * from finish();
rollback;
