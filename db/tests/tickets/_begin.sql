-- Specification of tickets._begin: a ticket gets its room, or waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

update desk.type set most_open = 1;
select is((tickets.open(1, '1', 5, at => tests.h())).state, 'opening', 'the first has its room');
select is((select row(r.state, r.place)::text from tickets.open(1, '1', 6, at => tests.h()) r), '(queued,1)', 'the second waits');
update desk.type set most_open = 50;
select is((tickets.open(1, '1', 7, at => tests.h())).state, 'queued', 'nobody overtakes who waits');
insert into desk.type (guild_id, number, name, when_closed) values (1, 2, 'Slow', 'queue');
insert into desk.working_hours values (1, 2, 5, '09:00', '17:00');
select tickets.open(1, '2', 5, at => tests.h());
select results_eq('select tests.work()', array['tickets.queue 2 02 09:00'], 'outside of working hours it waits for them');
insert into desk.type (guild_id, number, name, when_closed) values (1, 3, 'Rare', 'queue');
insert into desk.working_hours values (1, 3, 5, '09:00', '17:00');
insert into desk.holiday select 1, d from generate_series('2025-12-31'::date, '2026-03-15', '1 day') d;
select tickets.open(1, '3', 5, at => tests.h());
select ok('tickets.queue 3 31 12:00' in (select tests.work()), 'who waits for hours that nobody knows is looked at again');

select * from finish();
rollback;
