-- Specification of tickets.history_unreadable: a history that nobody can read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h());
select tickets.claim_reading(at => tests.h());
select tickets.history_unreadable(1, 1, (tests.ticket(1)).history_token, false, tests.h());
select is_empty('select tickets.claim_reading(at => tests.h(0.5))', 'is tried again');
select is((select count(*) from tickets.claim_reading(at => tests.h(1))), 1::bigint, 'in an hour');
select tickets.history_unreadable(1, 1, gen_random_uuid(), true, tests.h(1));
select is((tests.ticket(1)).state, 'closed', 'a report of nobody does not count');
select tickets.history_unreadable(1, 1, (tests.ticket(1)).history_token, true, tests.h(1));
select is((tests.ticket(1)).state, 'gone', 'a room that is gone is');

select * from finish();
rollback;
