-- Specification of tickets._begin: a ticket gets its room, or waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

update tickets.type set most_open = 1;
select is((tickets.open(1, '1', 5, at => tests.h())).state, 'opening', 'the first has its room');
select is((select row(r.state, r.place)::text from tickets.open(1, '1', 6, at => tests.h()) r), '(queued,1)', 'the second waits');
update tickets.type set most_open = 50;
select is((tickets.open(1, '1', 7, at => tests.h())).state, 'queued', 'nobody overtakes who waits');
insert into tickets.type (guild_id, number, name, when_closed) values (1, 2, 'Slow', 'queue');
insert into tickets.working_hours values (1, 2, 5, '09:00', '17:00');
select tickets.open(1, '2', 5, at => tests.h());
select results_eq('select tests.work()', array['tickets.queue 2 02 09:00'], 'outside of working hours it waits for them');

select * from finish();
rollback;
