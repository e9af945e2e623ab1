-- Specification of tickets._idle_at: how long an answer may be owed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(tickets._idle_at(tests.ticket()), null, 'by default as long as it takes');
update desk.type set remind_after = '1 hour', warn_after = '2 hours', close_after = '3 hours';
select is(tickets._idle_at(tests.ticket(1)), tests.h(1), 'by staff: a reminder');
update tickets.ticket set waits_for = 'opener', said_at = tests.h(1);
select is(tickets._idle_at(tests.ticket(1)), tests.h(3), 'by the opener: a warning');
update tickets.ticket set warned_at = tests.h(3);
select is(tickets._idle_at(tests.ticket(1)), tests.h(6), 'then the end');

select * from finish();
rollback;
